// What others get: the command in one file, with the list of what is in it; and tools that only this needs, fetched when they are first asked for.
Task("Package")
    .Description("Packs the command for machines like this one, and lists what it holds (CycloneDX), in artifacts/package")
    .IsDependentOn("Compile")
    .Does(() =>
    {
        CleanDirectory("artifacts/package");
        var name = $"artifacts/package/publish-{XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version")}-{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}";
        Zip(command.GetDirectory(), name + ".zip");
        DotNet("restore src/Publish.Cli -v quiet", "the restore");
        Tool("CycloneDX", "6.3.1", "dotnet-CycloneDX", $"src/Publish.Cli/Publish.Cli.csproj --output artifacts/package --filename {Quoted(System.IO.Path.GetFileName(name) + ".bom.json")} "
            + $"--output-format Json --disable-package-restore --no-serial-number --set-name publish --set-version {XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version")}");
        foreach (var part in GetFiles(command.GetDirectory() + "/**/*").GroupBy(PartOf).OrderBy(part => part.Key)) Information($"{part.Sum(Bytes) / 1e6,6:0.0} MB  {part.Key}");
        Information($"{name}.zip and its list of contents, {name}.bom.json");
    });

// What of the command's folder a file is, for those who ask why it is as large as it is.
string PartOf(FilePath file)
{
    var place = command.GetDirectory().GetRelativePath(file).FullPath;
    var folders = place.Split('/');
    if (folders.Length > 2 && folders[0] == "styles" && folders[1] is "fonts" or "hyphenation") return folders[1] == "fonts" ? "faces" : "patterns of hyphenation";
    if (folders[0] == "styles") return "styles";
    var name = file.GetFilename().FullPath;
    if (name.StartsWith("lib", StringComparison.Ordinal)) return "libraries of the machine";
    if (name.StartsWith("publish", StringComparison.OrdinalIgnoreCase)) return "the command";
    return file.GetExtension() == ".dll" ? "packages" : "other files";
}

long Bytes(FilePath file) => new System.IO.FileInfo(file.FullPath).Length;

// A tool of NuGet's, of a version that is held.
void Tool(string package, string version, string tool, string arguments)
{
    var folder = MakeAbsolute(Directory($"artifacts/tools/{package}-{version}"));
    if (!DirectoryExists(folder)) DotNet($"tool install {package} --version {version} --tool-path {Quoted(folder.FullPath)}", $"{package} from NuGet");
    var exit = StartProcess(folder.CombineWithFilePath(tool + (IsRunningOnWindows() ? ".exe" : "")), new ProcessSettings { Arguments = arguments, RedirectStandardOutput = true });
    if (exit != 0) throw new CakeException(exit, $"{tool} {arguments} ended with {exit}.");
}
