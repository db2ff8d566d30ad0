// Everything that says yes or no, or how fast.
Task("Check")
    .Description("Says what is wrong in the manuscript; makes nothing")
    .IsDependentOn("Compile")
    .Does(() => Publish($"check {manuscript} {options}"));

Task("Bench")
    .Description("Measures the stages and prints a table")
    .Does(() => DotNet($"run --project tests/Publish.Benchmarks -c Release -- --artifacts artifacts/benchmarks --filter {Quoted(Argument("filter", "*"))}", "benchmarks"));

Task("Mutate")
    .Description("Puts small faults into a room, one at a time, and says which no test finds: --room=NAME --sample=400")
    .Does(() =>
    {
        DotNet("build tests/Publish.Tests -c Release -v quiet -clp:ErrorsOnly", "the tests' build");
        DotNet($"run --project tests/Publish.Mutation -c Release -- {Quoted(Argument("room", ""))} --sample={Quoted(Argument("sample", "400"))}", "mutation");
    });

Task("Renew")
    .Description("Writes the snapshots of the tests anew, and shows what is different: look at it")
    .Does(() =>
    {
        DotNet("build tests/Publish.Tests -c Release -v quiet -clp:ErrorsOnly", "the tests' build");
        var renewing = new ProcessSettings { Arguments = "run --project tests/Publish.Tests -c Release --no-build -- --progress off --filter-class \"*SnapshotTests\" --filter-class \"*GoldenPageTests\" --filter-class \"*LineBreakTableTests\" --filter-class \"*WordFormTests\"" };
        renewing.EnvironmentVariables = new Dictionary<string, string> { ["PUBLISH_RENEW"] = "1" };
        Information(StartProcess("dotnet", renewing) == 0 ? "Nothing is different." : "What is shown above was written over the old.");
    });

Task("Format")
    .Description("Lays the sources out; --verify only looks")
    .Does(() => DotNet("format Publish.sln --no-restore" + (HasArgument("verify") ? " --verify-no-changes" : ""), "dotnet format"));

void DotNet(string arguments, string what)
{
    var exit = StartProcess("dotnet", new ProcessSettings { Arguments = arguments });
    if (exit != 0) throw new CakeException(exit, $"{what} ended with {exit}.");
}
