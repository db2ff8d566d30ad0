// The tests: what is run at each commit, and everything. What this machine has not got is told in one line, not test by test.
Task("Quick")
    .Description("Runs the unit tests but for the long ones, at each commit")
    .Does(() =>
    {
        DotNet("build tests/Publish.Tests -c Release -v quiet -clp:ErrorsOnly", "the tests' build");
        RunTests("--filter-not-trait Tier=Long", "Publish.Tests");
    });

Task("Test")
    .Description("Runs every test, whole runs of the command included")
    .IsDependentOn("Compile")
    .Does(() =>
    {
        DotNet($"build Publish.sln -c {configuration} -v quiet -clp:ErrorsOnly", "the build");
        RunTests("", "Publish.Tests", "Publish.Acceptance");
    });

// The programs run side by side; each writes a report, and what failed as it happens.
void RunTests(string arguments, params string[] programs)
{
    var folder = MakeAbsolute(Directory("artifacts/tests")).FullPath;
    EnsureDirectoryExists(folder);
    DeleteFiles(folder + "/*.xml");
    var kind = programs.Length == 1 ? "release" : configuration.ToLowerInvariant();
    var runs = programs.Select(name => StartAndReturnProcess("dotnet", new ProcessSettings
    {
        Arguments = $"{Quoted(MakeAbsolute(File($"artifacts/bin/{name}/{kind}/{name}.dll")).FullPath)} --no-ansi --progress off --show-test-results failed "
            + $"--results-directory {Quoted(folder)} --report-xunit-xml --report-xunit-xml-filename {name}.xml {arguments}",
        // Whole runs are of the command as users have it.
        EnvironmentVariables = new Dictionary<string, string> { ["PUBLISH_COMMAND"] = command.FullPath },
    })).ToList();
    foreach (var run in runs) run.WaitForExit();
    var tests = GetFiles(folder + "/*.xml").SelectMany(file => System.Xml.Linq.XDocument.Load(file.FullPath).Descendants("test")).ToList();
    TellTotal(tests);
    if (runs.FirstOrDefault(run => run.GetExitCode() != 0) is { } bad) throw new CakeException(bad.GetExitCode(), $"the tests ended with {bad.GetExitCode()}.");
}

// The last lines are for people and for .ci/counting.sh.
void TellTotal(List<System.Xml.Linq.XElement> tests)
{
    int Count(string result) => tests.Count(test => (string)test.Attribute("result") == result);
    var lacking = tests.Where(test => (string)test.Attribute("result") == "Skip").GroupBy(test => Lacking(test.Element("reason")?.Value.Trim() ?? ""))
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} ({group.Count()})").ToList();
    // Not by way of Information, which paints figures.
    Console.WriteLine($"\nAll together\n  total: {tests.Count}\n  failed: {Count("Fail")}\n  succeeded: {Count("Pass")}\n  skipped: {Count("Skip")}");
    if (lacking.Count > 0) Console.WriteLine($"skipped tests that want more than is here: {string.Join("; ", lacking)}");
}

// Whatever it was wanted for, what lies beside the repository is one thing.
string Lacking(string reason) => reason.Contains("../shared") ? "there is no ../shared here" : reason.Split('\n')[0].TrimEnd('.', '\r');
