using System.Globalization;
using Publish.Mutation;

// dotnet run --project tests/Publish.Mutation -c Release -- ROOM [--sample=400] [--seed=20260101] [--only=7,12] [--files=Part.cs] [--quick=yes] [--short=yes] [--most=SECONDS]
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
var mutants = new RoomBuild(root, room, binaries).Build(out var count, out var without);
Console.WriteLine($"{room.Name}: {mutants.Count} faults, {without} more do not compile.");

using var run = new TestRun(binaries, room, count) { IsShort = Said("short") is not null };
var tests = run.Coverage();
if (Said("slow") is not null)
    foreach (var test in tests.OrderByDescending(test => test.Took).Take(20)) Console.WriteLine($"{test.Took.TotalSeconds,6:0.0} s  {test.Name}");
// Without long ones (--short leaves out the tier of that name) a sample is quick, and what it leaves is then tried with all tests by its numbers (--only).
if (Said("most") is { } most) tests.RemoveAll(test => test.Took.TotalSeconds > double.Parse(most, CultureInfo.InvariantCulture));
Console.WriteLine($"{tests.Count} tests, {tests.Sum(one => one.Took.TotalSeconds):0} s in all.");

var sample = int.Parse(Said("sample") ?? "400", CultureInfo.InvariantCulture);
var only = Said("only")?.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet();
var tried = mutants.Where(mutant => only?.Contains(mutant.Number) != false && (Said("files") is not { } part || mutant.File.Contains(part, StringComparison.Ordinal))).ToList();
if (tried.Count > sample) tried = [.. Draw(tried, sample, uint.Parse(Said("seed") ?? "20260101", CultureInfo.InvariantCulture))];

var verdicts = new List<(Mutant Mutant, Verdict Verdict)>();
using var log = File.CreateText(Path.Combine(root, "artifacts", "mutation", room.Name + ".txt"));
log.AutoFlush = true;
foreach (var mutant in tried)
{
    var verdict = VerdictOf(mutant);
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

// What stays unseen is tried once more on its own, with every test of the classes that pass it; with all tests where it stands in what is kept, which is passed by the first test that comes by.
Verdict VerdictOf(Mutant mutant)
{
    var passing = tests.Where(test => test.Passed.Contains(mutant.Number)).ToList();
    if (passing.Count == 0) return Verdict.NotCovered;
    if (mutant.IsKept) return run.Try(mutant.Number, tests, afresh: true);
    var verdict = run.Try(mutant.Number, passing, afresh: false);
    if (verdict != Verdict.Survived || Said("quick") is not null) return verdict;
    var classes = passing.Select(test => test.Class).ToHashSet();
    return run.Try(mutant.Number, tests.Where(test => classes.Contains(test.Class)), afresh: true);
}

// The same each time that it is asked for with the same seed: no clock and no chance. Another seed draws others, so that tests are not written to a sample.
static IEnumerable<Mutant> Draw(List<Mutant> all, int count, uint seed)
{
    for (var i = all.Count - 1; i > 0; i--)
    {
        seed = (seed * 1_664_525) + 1_013_904_223;
        var other = (int)((seed >> 8) % (uint)(i + 1));
        (all[i], all[other]) = (all[other], all[i]);
    }
    return all.Take(count).OrderBy(mutant => mutant.Number);
}
