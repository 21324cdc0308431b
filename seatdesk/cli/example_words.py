"""Words that the examples of all commands share."""

W = "company.seatdesk"
SALES = '--product "Sales Hub"'
