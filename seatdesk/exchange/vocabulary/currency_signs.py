"""Signs and codes of currencies as people write them beside amounts."""

_CURRENCY = {"€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "zł": "PLN",
             "US$": "USD", "A$": "AUD", "C$": "CAD", "NZ$": "NZD", "R$": "BRL", "Kč": "CZK",
             "Ft": "HUF", "HK$": "HKD", "S$": "SGD", "SG$": "SGD", "CA$": "CAD", "AU$": "AUD",
             "MX$": "MXN", "฿": "THB", "₴": "UAH", "₪": "ILS", "₱": "PHP", "₦": "NGN", "₫": "VND",
             "USD$": "USD"}  # fmt: skip


def currency_of(beside: str) -> str:
    """The currency that a sign or code stands for, "" where it is not certain."""
    code = beside if len(beside) == len("EUR") and beside.isupper() else ""
    return _CURRENCY.get(beside, code)
