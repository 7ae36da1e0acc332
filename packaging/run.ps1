# SPDX-FileCopyrightText: 2026 The Favilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# UNTRIED: written with care, never run on a Windows machine.
#
# Usage: packaging\run.ps1 [--help] [ARGUMENT...]
#
# Installs what is missing, builds what changed and opens Favilla.
# All arguments go to the program: --demo, --workspace PATH, --lang it|en, FILE...
#
# The compiler, CMake, Ninja and Git come from winget; Qt and the libraries from
# vcpkg, which builds them once (about two hours and 20 GB) below
# %LOCALAPPDATA%\favilla-vcpkg. Where scripts are not allowed to run:
#   powershell -ExecutionPolicy Bypass -File packaging\run.ps1
#
# No param block: the words of the command line reach the program as they are.
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$Root = Split-Path -Parent $PSScriptRoot
$Vcpkg = Join-Path $env:LOCALAPPDATA 'favilla-vcpkg'
$VcpkgRelease = '2025.02.14'
$Triplet = 'x64-windows'
$Libraries = Join-Path $Root 'build\vcpkg'
$BuildFolder = Join-Path $Root 'build\release'

function Say([string]$Text) {
    Write-Host "favilla: $Text"
}

# Programs answer with a status, not with an exception.
function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "favilla: $Program ended with status $LASTEXITCODE"
    }
}

function Show-Help {
    $lines = Get-Content $PSCommandPath -Encoding UTF8
    $first = [array]::FindIndex($lines, [Predicate[string]] { param($line) $line -like '# Usage:*' })
    foreach ($line in $lines[$first..($lines.Count - 1)]) {
        if ($line -notlike '#*' -or $line -like '# No param block*') { return }
        Write-Host ($line -replace '^# ?', '')
    }
}

# What winget installs is on the PATH of new shells only.
function Update-SessionPath {
    $machine = [Environment]::GetEnvironmentVariable('Path', 'Machine')
    $user = [Environment]::GetEnvironmentVariable('Path', 'User')
    $env:Path = "$machine;$user"
}

function Install-Package([string]$Id, [string[]]$More = @()) {
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) {
        throw "favilla: winget is missing; please install $Id by hand"
    }
    Say "installing $Id"
    $arguments = @('install', '--id', $Id, '--exact', '--source', 'winget', '--silent',
        '--accept-package-agreements', '--accept-source-agreements') + $More
    Invoke-Checked 'winget' $arguments
    Update-SessionPath
}

function Install-Tools {
    $tools = [ordered]@{ git = 'Git.Git'; cmake = 'Kitware.CMake'; ninja = 'Ninja-build.Ninja' }
    foreach ($tool in $tools.GetEnumerator()) {
        if (-not (Get-Command $tool.Key -ErrorAction SilentlyContinue)) {
            Install-Package $tool.Value
        }
    }
}

function Find-VisualStudio {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $vswhere)) { return $null }
    & $vswhere -latest -products '*' -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 `
        -property installationPath | Select-Object -First 1
}

function Install-Compiler {
    if (Find-VisualStudio) { return }
    Install-Package 'Microsoft.VisualStudio.2022.BuildTools' @('--override',
        '--quiet --wait --norestart --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
}

function Enter-CompilerShell {
    if (Get-Command cl -ErrorAction SilentlyContinue) { return }
    $studio = Find-VisualStudio
    if (-not $studio) {
        throw 'favilla: the C++ tools of Visual Studio are still missing; a restart of Windows may be due'
    }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' |
        Out-Null
}

function Install-Libraries {
    $program = Join-Path $Vcpkg 'vcpkg.exe'
    if (-not (Test-Path (Join-Path $Vcpkg '.git'))) {
        Say "fetching vcpkg $VcpkgRelease"
        Invoke-Checked 'git' @('clone', '--quiet', '--depth', '1', '--branch', $VcpkgRelease,
            'https://github.com/microsoft/vcpkg.git', $Vcpkg)
    }
    if (-not (Test-Path $program)) {
        Invoke-Checked (Join-Path $Vcpkg 'bootstrap-vcpkg.bat') @('-disableMetrics')
    }
    $manifest = Join-Path $Root 'packaging\windows\vcpkg.json'
    $mark = Join-Path $Libraries 'installed-for'
    $wanted = "$VcpkgRelease $((Get-FileHash $manifest).Hash)"
    if ((Test-Path $mark) -and (Get-Content $mark -Raw).Trim() -eq $wanted) { return }
    Say 'building Qt and the libraries once; this takes long'
    Invoke-Checked $program @('install', "--triplet=$Triplet", "--x-install-root=$Libraries",
        "--x-manifest-root=$(Split-Path -Parent $manifest)")
    Set-Content -Path $mark -Value $wanted
}

function Build-Program {
    $mark = Join-Path $BuildFolder 'configured'
    $wanted = "$((Get-FileHash (Join-Path $Root 'CMakePresets.json')).Hash) $Root"
    Push-Location $Root
    try {
        if (-not (Test-Path $mark) -or (Get-Content $mark -Raw).Trim() -ne $wanted) {
            Say 'configuring release'
            Invoke-Checked 'cmake' @('--preset', 'release', '-DVCPKG_MANIFEST_MODE=OFF',
                "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake",
                "-DVCPKG_INSTALLED_DIR=$Libraries", "-DVCPKG_TARGET_TRIPLET=$Triplet")
            Set-Content -Path $mark -Value $wanted
        }
        Invoke-Checked 'cmake' @('--build', '--preset', 'release')
    } finally {
        Pop-Location
    }
}

function Open-Program([string[]]$Arguments) {
    $installed = Join-Path $Libraries $Triplet
    $env:Path = "$installed\bin;$env:Path"
    $env:QT_PLUGIN_PATH = "$installed\Qt6\plugins"
    & (Join-Path $BuildFolder 'bin\favilla.exe') @Arguments
}

if ($args.Count -gt 0 -and $args[0] -in '--help', '-h') {
    Show-Help
    exit 0
}
Install-Tools
Install-Compiler
Install-Libraries
Enter-CompilerShell
Build-Program
Open-Program $args
