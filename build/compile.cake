// Clean, Compile, Install: from the sources to the command.
var command = MakeAbsolute(File($"artifacts/publish/Publish.Cli/{configuration.ToLowerInvariant()}/publish.dll"));
var compiled = MakeAbsolute(File($"artifacts/publish/{configuration}.inputs"));

Task("Clean")
    .Description("Removes what was built; dist stays as it is")
    .Does(() => CleanDirectories("artifacts"));

Task("Compile")
    .Description("Builds the publish command, where a source has changed")
    .Does(() =>
    {
        if (FileExists(command) && FileExists(compiled) && System.IO.File.ReadAllText(compiled.FullPath) == Inputs()) return;
        DotNetPublish("src/Publish.Cli", new DotNetPublishSettings
        {
            Configuration = configuration,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
            ArgumentCustomization = arguments => arguments.Append("--use-current-runtime"),
        });
        System.IO.File.WriteAllText(compiled.FullPath, Inputs());
    });

Task("Install")
    .Description("Puts publish on the PATH of this user")
    .IsDependentOn("Compile")
    .Does(() => Publish("install"));

// Every file that the command is made from, with its size and time: a line a file.
string Inputs() => string.Join("\n", GetFiles("src/**/*.*").Concat(GetFiles("styles/**/*.*")).Concat(GetFiles("*.props")).Concat(GetFiles("global.json"))
    .Select(file => new System.IO.FileInfo(file.FullPath))
    .OrderBy(file => file.FullName, StringComparer.Ordinal)
    .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

void Publish(string arguments) => DotNet($"\"{command}\" {arguments}", $"publish {arguments}");
