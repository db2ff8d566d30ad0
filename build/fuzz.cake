// Damaged inputs, many of them: what breaks is kept in artifacts/fuzz/found.
Task("Fuzz")
    .Description("Changes inputs at random, led by what they reach, and looks for one that breaks something: --minutes=N --door=NAME, --afl by way of AFL++")
    .Does(() =>
    {
        DotNet("build tests/Publish.Fuzz -c Release -v quiet -clp:ErrorsOnly", "the build");
        var folder = MakeAbsolute(Directory("artifacts/fuzz/instrumented"));
        CleanDirectory(folder);
        CopyDirectory("artifacts/bin/Publish.Fuzz/release", folder);
        // What reads strangers' bytes; SharpFuzz has room for 65,536 branches.
        foreach (var assembly in new[] { "Publish.Manuscript", "Publish.Pdf", "Publish.Raster", "Publish.Fonts", "Publish.Model", "Markdig", "YamlDotNet" }.Select(name => folder.CombineWithFilePath(name + ".dll")).Concat(GetFiles(folder + "/UglyToad.*.dll")))
            Tool("SharpFuzz.CommandLine", "2.3.0", "sharpfuzz", Quoted(assembly.FullPath));
        var minutes = int.Parse(Argument("minutes", "10"));
        var door = Argument("door", "");
        if (HasArgument("afl")) Afl(folder, door, minutes);
        else Fuzzed(folder, $"grow --minutes={minutes}" + (door.Length > 0 ? $" --target={door}" : ""));
    });

// Debian's afl++. Its corpus and what it found lie in artifacts/fuzz/afl.
void Afl(DirectoryPath folder, string door, int minutes)
{
    if (door.Length == 0) throw new CakeException(2, "AFL++ tries one door at a time: --door=NAME. dotnet run --project tests/Publish.Fuzz -c Release -- list names them.");
    var seeds = MakeAbsolute(Directory($"artifacts/fuzz/seeds/{door}")).FullPath;
    Fuzzed(folder, $"seeds {door} {Quoted(seeds)}");
    var exit = StartProcess("afl-fuzz", new ProcessSettings
    {
        Arguments = $"-i {Quoted(seeds)} -o {Quoted(MakeAbsolute(Directory($"artifacts/fuzz/afl/{door}")).FullPath)} -t 20000 -m none -V {minutes * 60} -- {Quoted(folder + "/Publish.Fuzz")} afl {door}",
        EnvironmentVariables = new Dictionary<string, string?> { ["AFL_SKIP_BIN_CHECK"] = "1", ["AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES"] = "1", ["AFL_SKIP_CPUFREQ"] = "1", ["AFL_NO_UI"] = "1", ["AFL_AUTORESUME"] = "1" },
    });
    if (exit != 0) throw new CakeException(exit, $"afl-fuzz ended with {exit}.");
    if (GetFiles($"artifacts/fuzz/afl/{door}/default/crashes/id*").Count > 0) throw new CakeException(1, $"something broke: see artifacts/fuzz/afl/{door}/default/crashes.");
}

void Fuzzed(DirectoryPath folder, string arguments)
{
    var exit = StartProcess(folder.CombineWithFilePath("Publish.Fuzz" + (IsRunningOnWindows() ? ".exe" : "")), new ProcessSettings { Arguments = arguments });
    if (exit == 1) throw new CakeException(1, "something broke: see artifacts/fuzz/found.");
    if (exit != 0) throw new CakeException(exit, $"the fuzzer ended with {exit}.");
}
