; The setup for Windows: for one user, without administrator rights. `installer.py` runs it and
; defines every ${WORD} that is not defined here; it also writes the list of files to remove.
;
; Silent: SeatDesk-setup.exe /S [/PATH] [/D=folder], then uninstall.exe /S.
; Exit codes: 0 done, 2 stopped by the user, 4 refused because the program is running.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSION}
!if ${COMPRESSION} == lzma
    ; Megabytes: both programs hold the same modules, and the second costs nothing in reach of the first.
    SetCompressorDictSize 64
!endif
SetDateSave off
CRCCheck on

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WordFunc.nsh
!include WinMessages.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include "${FILES}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPLICATION}"
!define CLASS "${NAME}.Workspace"
!define CLASSES "Software\Classes"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define STILL_RUNNING 4
; A longer PATH would be cut off by NSIS, which reads no more than NSIS_MAX_STRLEN letters.
!define LONGEST_PATH 800

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION} ${REMARK}"

; Both are signed as soon as they are made: the uninstaller lies inside the setup.
!ifdef SIGNER
    !uninstfinalize '${SIGNER} "%1"' = 0
    !finalize '${SIGNER} "%1"' = 0
!endif

VIProductVersion "${VERSION_IN_FOUR}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} setup"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${LICENCE}"
VIAddVersionKey Comments "${REMARK}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Swedish
!insertmacro MUI_LANGUAGE German

LangString DESKTOP_LINK ${LANG_ENGLISH} "Icon on the desktop"
LangString DESKTOP_LINK ${LANG_SWEDISH} "Ikon på skrivbordet"
LangString DESKTOP_LINK ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString ON_PATH ${LANG_ENGLISH} "${CONSOLE} for the command line (PATH)"
LangString ON_PATH ${LANG_SWEDISH} "${CONSOLE} för kommandoraden (PATH)"
LangString ON_PATH ${LANG_GERMAN} "${CONSOLE} für die Eingabeaufforderung (PATH)"
LangString OWN_SETTINGS ${LANG_ENGLISH} "Also my settings, drafts and logs"
LangString OWN_SETTINGS ${LANG_SWEDISH} "Även mina inställningar, utkast och loggar"
LangString OWN_SETTINGS ${LANG_GERMAN} "Auch meine Einstellungen, Entwürfe und Protokolle"
LangString IS_RUNNING ${LANG_ENGLISH} "${NAME} is open. Close it, then choose Retry."
LangString IS_RUNNING ${LANG_SWEDISH} "${NAME} är öppet. Stäng det och välj sedan Försök igen."
LangString IS_RUNNING ${LANG_GERMAN} "${NAME} ist geöffnet. Schließen Sie es und wählen Sie dann Wiederholen."
LangString PATH_TOO_LONG ${LANG_ENGLISH} "Your PATH is too long to be changed safely; it stays as it is. To use ${CONSOLE}, add $INSTDIR to it yourself."
LangString PATH_TOO_LONG ${LANG_SWEDISH} "Din PATH är för lång för att ändras säkert och lämnas som den är. Lägg själv till $INSTDIR om du vill använda ${CONSOLE}."
LangString PATH_TOO_LONG ${LANG_GERMAN} "Ihr PATH ist zu lang, um sicher geändert zu werden, und bleibt, wie er ist. Fügen Sie $INSTDIR selbst hinzu, um ${CONSOLE} zu verwenden."

; -- what both the setup and the uninstaller do ----------------------------------------------------

; A program that runs cannot be written to.
!macro RefuseWhileRunning UN
Function ${UN}RefuseWhileRunning
    Push $0
    Push $1
    again:
    StrCpy $1 ""
    !insertmacro NoteIfRunning "${PROGRAM}"
    !insertmacro NoteIfRunning "${CONSOLE}"
    ${If} $1 != ""
        SetErrorLevel ${STILL_RUNNING}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY again
        Quit
    ${EndIf}
    SetErrorLevel 0
    Pop $1
    Pop $0
FunctionEnd
!macroend

!macro NoteIfRunning NAME_OF_IT
    ${If} ${FileExists} "$INSTDIR\${NAME_OF_IT}.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\${NAME_OF_IT}.exe" a
        ${If} ${Errors}
            StrCpy $1 "${NAME_OF_IT}"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
!macroend

; Puts ";PATH;" of this user into $R0 and 1 into $R1, or 0 into $R1 where it is too long to read.
!macro ReadPath
    StrCpy $R1 1
    StrCpy $R0 ";"
    StrCpy $R3 0
    System::Call 'advapi32::RegGetValueW(p 0x80000001, w "Environment", w "Path", i 0x10000006, p 0, p 0, *i 0 R3) i .R2'
    ${If} $R2 == 0
        IntOp $R3 $R3 / 2
        ${If} $R3 > ${LONGEST_PATH}
            StrCpy $R1 0
        ${Else}
            ReadRegStr $R0 HKCU "Environment" "Path"
            StrCpy $R0 ";$R0;"
        ${EndIf}
    ${EndIf}
!macroend

; Writes $R0 (";PATH;") back, and tells open windows.
!macro WritePath
    ${WordReplace} "$R0" ";;" ";" "+" $R0
    ${If} $R0 == ";"
        DeleteRegValue HKCU "Environment" "Path"
    ${Else}
        StrCpy $R0 $R0 "" 1
        StrCpy $R0 $R0 -1
        WriteRegExpandStr HKCU "Environment" "Path" "$R0"
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; -- setup -----------------------------------------------------------------------------------------

Section "${NAME}" SEC_PROGRAM
    SectionIn RO
    Call RefuseWhileRunning
    ; The version before takes away exactly its own files, whatever is among them today.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
        ${If} $0 != 0
            SetErrorLevel $0
            Abort
        ${EndIf}
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}${SLASH}*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"
    Push "$SMPROGRAMS\${NAME}.lnk"
    Call NameLinkForTaskbar

    WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${CLASS}"
    WriteRegStr HKCU "${CLASSES}\${ENDING}" "Content Type" "${MIME_TYPE}"
    WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}" ""
    WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${FILE_NAME}"
    WriteRegStr HKCU "${CLASSES}\${CLASS}" "AppUserModelID" "${APPLICATION}"
    WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM}.exe,0"
    WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'
    WriteRegStr HKCU "${APP_PATHS}\${PROGRAM}.exe" "" "$INSTDIR\${PROGRAM}.exe"

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Comments" "${REMARK}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    !insertmacro TellExplorer
SectionEnd

Section /o "$(DESKTOP_LINK)" SEC_DESKTOP
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"
    Push "$DESKTOP\${NAME}.lnk"
    Call NameLinkForTaskbar
SectionEnd

Section /o "$(ON_PATH)" SEC_PATH
    !insertmacro ReadPath
    ${If} $R1 == 0
        MessageBox MB_OK|MB_ICONINFORMATION "$(PATH_TOO_LONG)" /SD IDOK
        DetailPrint "$(PATH_TOO_LONG)"
    ${Else}
        ${WordReplace} "$R0" ";$INSTDIR;" ";" "+" $R0
        StrCpy $R0 "$R0$INSTDIR;"
        !insertmacro WritePath
    ${EndIf}
SectionEnd

Function .onInit
    SetShellVarContext current
    ${GetParameters} $R9
    ClearErrors
    ${GetOptions} "$R9" "/PATH" $R8
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${SEC_PATH}
    ${EndIf}
    ; What was chosen the last time is chosen again.
    ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
        !insertmacro SelectSection ${SEC_DESKTOP}
    ${EndIf}
    !insertmacro ReadPath
    ${If} $R1 == 1
        ${WordReplace} "$R0" ";$INSTDIR;" ";" "+" $R2
        ${If} $R2 != $R0
            !insertmacro SelectSection ${SEC_PATH}
        ${EndIf}
    ${EndIf}
FunctionEnd

; The task bar puts windows under the link that names the same application.
Function NameLinkForTaskbar
    Exch $R4
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${If} $1 P<> 0
            ${IPersistFile::Load} $1 '("$R4",${STGM_READWRITE})'
            ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
            ${If} $2 P<> 0
                System::Call 'oleaut32::SysAllocString(w "${APPLICATION}")p.r5'
                System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
                System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r5)p.r4'
                ${IPropertyStore::SetValue} $2 '($3,$4)'
                ${IPropertyStore::Commit} $2 ""
                ${IUnknown::Release} $2 ""
                System::Call 'oleaut32::SysFreeString(p r5)'
                System::Free $3
                System::Free $4
                ${IPersistFile::Save} $1 '("$R4",1)'
            ${EndIf}
            ${IUnknown::Release} $1 ""
        ${EndIf}
        ${IUnknown::Release} $0 ""
    ${EndIf}
    Pop $R4
FunctionEnd

; -- uninstaller -----------------------------------------------------------------------------------

Section "un.${NAME}" UNSEC_PROGRAM
    SectionIn RO
    Call un.RefuseWhileRunning
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"

    ; The ending stays with a program that took it over meanwhile.
    ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
    DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
    ${If} $0 == "${CLASS}"
        DeleteRegValue HKCU "${CLASSES}\${ENDING}" ""
        DeleteRegValue HKCU "${CLASSES}\${ENDING}" "Content Type"
        DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\${CLASS}"
    DeleteRegKey HKCU "${APP_PATHS}\${PROGRAM}.exe"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"

    !insertmacro ReadPath
    ${If} $R1 == 1
        ${WordReplace} "$R0" ";$INSTDIR;" ";" "+" $R2
        ${If} $R2 != $R0
            StrCpy $R0 $R2
            !insertmacro WritePath
        ${EndIf}
    ${EndIf}
    !insertmacro TellExplorer
SectionEnd

; Workspaces lie where their owners put them, and are never touched.
Section /o "un.$(OWN_SETTINGS)" UNSEC_SETTINGS
    RMDir /r "$LOCALAPPDATA\${NAME}"
SectionEnd

Function un.onInit
    SetShellVarContext current
FunctionEnd
