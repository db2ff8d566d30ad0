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

Task("Profile")
    .Description("Writes down which methods the command still compiles as it starts, so that they are compiled ahead")
    .Does(() =>
    {
        DotNet("build tests/Publish.Profiling -c Release -v quiet -clp:ErrorsOnly", "the profiler's build");
        ForgetImages();
        DotNet($"publish src/Publish.Cli -c Release --use-current-runtime -v quiet -p:UseProfile=false -o {Quoted(profiled)}", "publish without a profile");
        ForgetImages();
        Record("read", "build manuscript --only reading");
        Record("book", "build manuscript --only epub,html");
        Record("all", "build tests/Manuscripts/torture --draft");
        Record("text", "build tests/Manuscripts/plain.txt --only reading");
        Record("check", "check manuscript");
        Record("impose", $"impose {Quoted(GetFiles(profiled + "/*.pdf").OrderBy(file => file.FullPath, StringComparer.Ordinal).First().FullPath)} --output {Quoted(profiled + "/sheets/")}");
    });

Task("Install")
    .Description("Puts publish on the PATH of this user")
    .IsDependentOn("Compile")
    .Does(() => Publish("install"));

var profiled = MakeAbsolute(Directory("artifacts/profile")).FullPath;

// Compiled images do not know that a profile is new or gone.
void ForgetImages() => DeleteDirectories(GetDirectories("artifacts/obj/Publish.Cli/*/R2R"), new DeleteDirectorySettings { Recursive = true });

// A file a way of using the command, in src/Publish.Cli/Profile.
void Record(string name, string arguments)
{
    var hook = MakeAbsolute(File("artifacts/bin/Publish.Profiling/release/Publish.Profiling.dll")).FullPath;
    var exit = StartProcess("dotnet", new ProcessSettings
    {
        Arguments = $"{Quoted(profiled + "/publish.dll")} {arguments} --quiet" + (arguments.StartsWith("build") ? $" --output {Quoted(profiled)}" : ""),
        EnvironmentVariables = new Dictionary<string, string?> { ["DOTNET_STARTUP_HOOKS"] = hook, ["PUBLISH_PROFILE"] = MakeAbsolute(File($"src/Publish.Cli/Profile/{name}.mibc")).FullPath },
    });
    if (exit != 0) throw new CakeException(exit, $"publish {arguments} ended with {exit}.");
}

// Every file that the command is made from, with its size and time: a line a file.
string Inputs() => string.Join("\n", GetFiles("src/**/*.*").Concat(GetFiles("styles/**/*.*")).Concat(GetFiles("*.props")).Concat(GetFiles("global.json"))
    .Select(file => new System.IO.FileInfo(file.FullPath))
    .OrderBy(file => file.FullName, StringComparer.Ordinal)
    .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

void Publish(string arguments) => DotNet($"\"{command}\" {arguments}", $"publish {arguments}");
