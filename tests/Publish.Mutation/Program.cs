using System.Diagnostics;
using System.Globalization;
using Publish.Mutation;

// dotnet run --project tests/Publish.Mutation -c Release -- ROOM [--sample=400] [--only=7,12] [--files=Part.cs]
string? Said(string name) => args.FirstOrDefault(argument => argument.StartsWith($"--{name}=", StringComparison.Ordinal))?[(name.Length + 3)..];

var room = Room.All.FirstOrDefault(one => one.Name == args.FirstOrDefault());
if (room is null)
{
    Console.Error.WriteLine($"Name a room: {string.Join(", ", Room.All.Select(one => one.Name))}.");
    return 2;
}

var root = Path.GetFullPath(AppContext.BaseDirectory);
while (!File.Exists(Path.Combine(root, "Publish.sln"))) root = Path.GetDirectoryName(root)!;
var binaries = Binaries.CopyFor(root, room);
var mutants = new RoomBuild(root, room, binaries).Build(out var without);
Console.WriteLine($"{room.Name}: {mutants.Count} faults, {without} more do not compile.");

var run = new TestRun(binaries);
var classes = run.Classes().Where(room.IsTestedBy).ToList();
var coverage = new Dictionary<string, (byte[] Passed, TimeSpan Took)>();
foreach (var name in classes)
{
    var watch = Stopwatch.StartNew();
    coverage[name] = (run.Coverage(name), watch.Elapsed);
    if (Said("slow") is not null) Console.WriteLine($"{watch.Elapsed.TotalSeconds,6:0.0} s  {name}");
}
Console.WriteLine($"{classes.Count} classes of tests, {coverage.Values.Sum(one => one.Took.TotalSeconds):0} s in all.");

var sample = int.Parse(Said("sample") ?? "400", CultureInfo.InvariantCulture);
var only = Said("only")?.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet();
var tried = mutants.Where(mutant => only?.Contains(mutant.Number) != false && (Said("files") is not { } part || mutant.File.Contains(part, StringComparison.Ordinal))).ToList();
if (tried.Count > sample) tried = [.. Draw(tried, sample)];

var verdicts = new List<(Mutant Mutant, Verdict Verdict)>();
using var log = File.CreateText(Path.Combine(root, "artifacts", "mutation", room.Name + ".txt"));
log.AutoFlush = true;
foreach (var mutant in tried)
{
    var passing = coverage.Where(one => one.Value.Passed.Length > 0 && one.Value.Passed[mutant.Number] != 0).OrderBy(one => one.Value.Took).ToList();
    var most = TimeSpan.FromSeconds(20 + (10 * passing.Sum(one => one.Value.Took.TotalSeconds)));
    var verdict = passing.Count == 0 ? Verdict.NotCovered : run.Try(mutant.Number, [.. passing.Select(one => one.Key)], most);
    verdicts.Add((mutant, verdict));
    log.WriteLine($"{verdict,-10} {mutant}");
    if (verdict is Verdict.Survived or Verdict.NotCovered) Console.WriteLine($"{verdict,-10} {mutant}");
}

var found = verdicts.Count(pair => pair.Verdict is Verdict.Killed or Verdict.TimedOut);
var share = verdicts.Count == 0 ? 100 : 100m * found / verdicts.Count;
var summary = string.Create(CultureInfo.InvariantCulture, $"{room.Name}: {found} of {verdicts.Count} faults found, {share:0.0} % (wanted {room.Least} %); {verdicts.Count(pair => pair.Verdict == Verdict.TimedOut)} by never ending, {verdicts.Count(pair => pair.Verdict == Verdict.NotCovered)} in places that no test passes.");
Console.WriteLine(summary);
log.WriteLine(summary);
return share >= room.Least ? 0 : 1;

// The same each time: no clock and no chance.
static IEnumerable<Mutant> Draw(List<Mutant> all, int count)
{
    var seed = 20_260_101u;
    for (var i = all.Count - 1; i > 0; i--)
    {
        seed = (seed * 1_664_525) + 1_013_904_223;
        var other = (int)((seed >> 8) % (uint)(i + 1));
        (all[i], all[other]) = (all[other], all[i]);
    }
    return all.Take(count).OrderBy(mutant => mutant.Number);
}
