@echo off
rem Runs the Maven that .mvn\wrapper\maven-wrapper.properties pins; mvnw says how it is found.
rem PowerShell runs what stands below the last line of this part.
setlocal
set "MVNW_PROJECT=%~dp0"
set "MVNW_SELF=%~f0"
set "MVNW_HOME="
for /f "usebackq delims=" %%H in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$text = Get-Content -Raw -LiteralPath $env:MVNW_SELF; Invoke-Expression $text.Substring($text.LastIndexOf('#PowerShell'))"`) do set "MVNW_HOME=%%H"
if not defined MVNW_HOME exit /b 1
call "%MVNW_HOME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

#PowerShell
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$project = $env:MVNW_PROJECT

function Fail($message) {
	[Console]::Error.WriteLine("mvnw: $message")
	exit 1
}

try {
	$file = Join-Path $project '.mvn\wrapper\maven-wrapper.properties'
	$properties = @{}
	Get-Content -LiteralPath $file | Where-Object { $_ -match '^([A-Za-z0-9]+)=(.*)$' } |
		ForEach-Object { $properties[$Matches[1]] = $Matches[2].Trim() }
	$version = $properties['mavenVersion']
	$expected = $properties['distributionSha512Sum']
	if (-not $version -or $expected.Length -ne 128) { Fail "$file has no version or no SHA-512" }

	$user = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
	$folder = Join-Path $user "wrapper\dists\apache-maven-$version"
	$mavenHome = Join-Path $folder $expected.Substring(0, 16)

	if (-not (Test-Path -LiteralPath (Join-Path $mavenHome 'bin\mvn.cmd'))) {
		$work = Join-Path $folder ('.fetch.' + [Guid]::NewGuid())
		New-Item -ItemType Directory -Path $work -Force | Out-Null
		try {
			$name = "apache-maven-$version-bin.zip"
			$zip = Join-Path $work $name
			$source = $properties['distributionUrl']
			if ($env:MVNW_REPOURL) {
				$source = $env:MVNW_REPOURL.TrimEnd('/') + "/org/apache/maven/apache-maven/$version/$name"
			}
			elseif (Get-Command mvn -ErrorAction SilentlyContinue) {
				# Away from the project, whose .mvn would apply.
				Push-Location -LiteralPath $work
				try {
					$ErrorActionPreference = 'Continue'
					& mvn --batch-mode --quiet "$($properties['dependencyPlugin']):copy" `
						"-Dartifact=org.apache.maven:apache-maven:${version}:zip:bin" '-DoutputDirectory=.' *> mvn.log
				}
				finally {
					$ErrorActionPreference = 'Stop'
					Pop-Location
				}
			}
			if (-not (Test-Path -LiteralPath $zip)) {
				[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
				Invoke-WebRequest -UseBasicParsing -Uri $source -OutFile $zip
			}
			$actual = (Get-FileHash -LiteralPath $zip -Algorithm SHA512).Hash.ToLowerInvariant()
			if ($actual -ne $expected) { throw "the zip has the SHA-512 $actual, but $file says $expected; nothing was kept" }
			Expand-Archive -LiteralPath $zip -DestinationPath (Join-Path $work 'unpacked')
			if (-not (Test-Path -LiteralPath $mavenHome)) {
				Move-Item -LiteralPath (Join-Path $work "unpacked\apache-maven-$version") -Destination $mavenHome
			}
		}
		finally {
			Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue
		}
	}
	Write-Output $mavenHome
}
catch {
	Fail "Maven could not be made ready: $_"
}
