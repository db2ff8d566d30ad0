using System.Globalization;
using Publish.Fuzz.Running;
using Publish.Fuzz.Targets;
using SharpFuzz;

// Publish.Fuzz fixed [--target=NAME] [--count=N] [--seed=N]   the same inputs each time; others with each seed
// Publish.Fuzz grow --minutes=N [--target=NAME]       new ones, led by the branches that they reach; wants instrumented assemblies
// Publish.Fuzz replay NAME FILE                       one input, and what comes of it
// Publish.Fuzz afl NAME                               under afl-fuzz
// Publish.Fuzz list                                   the targets
Coverage.Begin();
string? Said(string name) => args.FirstOrDefault(argument => argument.StartsWith($"--{name}=", StringComparison.Ordinal))?[(name.Length + 3)..];
int Number(string name, int otherwise) => Said(name) is { } typed ? int.Parse(typed, CultureInfo.InvariantCulture) : otherwise;

var asked = args.FirstOrDefault() is "work" or "replay" or "afl" or "seeds" ? args.ElementAtOrDefault(1) : Said("target");
var targets = TargetList.All.Where(target => asked is null || asked.Split(',').Contains(target.Name)).Select(target => target.Make()).ToList();
if (targets.Count == 0)
{
    Console.Error.WriteLine($"There is no target {asked}: {string.Join(", ", TargetList.All.Select(target => target.Name))}.");
    return 2;
}

switch (args.FirstOrDefault())
{
    case "fixed":
        Overseer.Run(targets, "fixed", string.Create(CultureInfo.InvariantCulture, $"--count={Number("count", 0)}"), string.Create(CultureInfo.InvariantCulture, $"--seed={Number("seed", 0)}"));
        break;
    case "grow":
        var seconds = 60.0 * Number("minutes", 1) * Math.Min(targets.Count, Environment.ProcessorCount) / targets.Count;
        Overseer.Run(targets, "grow", $"--seconds={((int)seconds).ToString(CultureInfo.InvariantCulture)}");
        break;
    case "work" when args[2] == "fixed":
        new Worker(targets[0]).Fixed(Number("from", 0), Number("count", 0) is var count and > 0 ? count : targets[0].Share, Number("seed", 0));
        return 0;
    case "work":
        new Worker(targets[0]).Grow(Number("from", 0), TimeSpan.FromSeconds(Number("seconds", 60)));
        return 0;
    case "replay":
        Console.WriteLine(new Worker(targets[0]).Replay(File.ReadAllBytes(args[2])) ?? "Nothing is wrong.");
        return 0;
    case "afl":
        var worker = new Worker(targets[0]);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            var input = new MemoryStream();
            stream.CopyTo(input);
            if (worker.Replay(targets[0].Seal(input.ToArray())) is { } wrong) throw new InvalidOperationException(wrong);
        });
        return 0;
    case "seeds":
        Directory.CreateDirectory(args[2]);
        for (var i = 0; i < targets[0].Seeds.Count; i++)
            File.WriteAllBytes(Path.Combine(args[2], i.ToString(CultureInfo.InvariantCulture) + targets[0].Ending), targets[0].Seeds[i]);
        return 0;
    default:
        foreach (var target in targets) Console.WriteLine($"{target.Name}: {target.Seeds.Count} seeds");
        return 0;
}
var found = Findings.Count(targets);
Console.WriteLine(found == 0 ? $"{targets.Count} targets, nothing found." : $"{found} found, see artifacts/fuzz/found.");
return found == 0 ? 0 : 1;
