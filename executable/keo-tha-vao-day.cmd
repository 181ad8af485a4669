@echo off
rem Drop YAML files onto this file in Explorer: they are checked, and their papers are written into van-ban beside each.
rem dialogue.exe takes the names out of the command line as Explorer gave it, for cmd itself would take & and ^ in a name
rem for its own, and it says everything but one thing. Letters with accents stand behind chcp 65001 only.
setlocal DisableDelayedExpansion
set "DIALOGUE_CMD=%~nx0"
setlocal EnableDelayedExpansion
set "DIALOGUE_DROPPED=!cmdcmdline!"
rem Typed in a window that was open before: the names are arguments like any other.
if "!cmdcmdline:%~nx0=!"=="!cmdcmdline!" set "DIALOGUE_DROPPED="
setlocal DisableDelayedExpansion

set "codepage="
for /f "tokens=2 delims=:." %%P in ('chcp') do set /a "codepage=%%P" >nul 2>nul
chcp 65001 >nul

if not exist "%~dp0dialogue.exe" goto absent
if defined DIALOGUE_DROPPED goto dropped
"%~dp0dialogue.exe" %*
goto end
:dropped
"%~dp0dialogue.exe"
goto end
:absent
echo Không thấy dialogue.exe. Hãy để tệp này cùng thư mục với dialogue.exe;
echo đang xem trong tệp .zip thì giải nén cả thư mục ra trước.
echo.
echo Nhấn một phím bất kỳ để đóng cửa sổ.
cmd /c exit 3

:end
set "code=%errorlevel%"
pause >nul
if defined codepage chcp %codepage% >nul
rem What stands behind an & in a name would be run next, were this cmd of Explorer to go on.
if defined DIALOGUE_DROPPED exit %code%
exit /b %code%
