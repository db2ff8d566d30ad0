using System.Diagnostics;
using System.Globalization;
using Publish.Fuzz.Changing;
using Publish.Fuzz.Judging;
using Publish.Fuzz.Targets;

namespace Publish.Fuzz.Running;

/// <summary>A process that takes inputs one after the other. What ends it (a stack that overflows, memory that is gone) is seen by the <see cref="Overseer"/>, which finds the input in the worker's folder.</summary>
internal sealed class Worker
{
    /// <summary>An input that takes longer hangs.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>A worker that holds more has been made to.</summary>
    private const long MostMemory = 900_000_000;

    private readonly Target target;
    private readonly string folder;
    private readonly List<byte[]> corpus;
    private readonly Process process = Process.GetCurrentProcess();
    private readonly Lock turn = new();
    private byte[]? current;
    private TimeSpan begun;

    public Worker(Target target)
    {
        this.target = target;
        folder = Paths.Work(target.Name);
        Directory.CreateDirectory(Scratch);
        corpus = [.. target.Seeds, .. Paths.FilesIn(Paths.Kept(target.Name))];
        Samples.Folder = Paths.Samples(target.Name);
        new Thread(Watch) { IsBackground = true }.Start();
    }

    private string Scratch => Path.Combine(folder, "scratch");

    /// <summary>The number of the last input that was begun.</summary>
    public static string Number(Target target) => Path.Combine(Paths.Work(target.Name), "number");

    /// <summary>The last input that was begun.</summary>
    public static string Current(Target target) => Path.Combine(Paths.Work(target.Name), "current");

    /// <summary>All seeds and kept inputs as they are, then as many changed ones, the same each time for one <paramref name="seed"/>.</summary>
    public void Fixed(int from, int count, int seed)
    {
        var dice = seed == 0 ? target.Name : string.Create(CultureInfo.InvariantCulture, $"{target.Name}.{seed}");
        for (var i = from; i < count + corpus.Count; i++)
            Take(i, i < corpus.Count ? corpus[i] : Changed(Dice.For(dice, (ulong)i)));
    }

    /// <summary>Until the time is over; what reaches something new is changed further.</summary>
    public void Grow(int from, TimeSpan time)
    {
        corpus.AddRange(Paths.FilesIn(Paths.Corpus(target.Name)));
        if (from == 0)
            for (var i = 0; i < corpus.Count; i++) Take(i, corpus[i]);
        Coverage.IsNew();
        var start = Stopwatch.GetTimestamp();
        var number = Math.Max(from, corpus.Count);
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var dice = Dice.For(target.Name + ".grow", (ulong)(number + corpus.Count * 1_000_003L));
            var input = Changed(dice);
            Take(number++, input);
            if (Coverage.IsNew()) Keep(input);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {number - from} inputs, {corpus.Count} in the corpus, {Coverage.Branches} branches"));
    }

    /// <summary>One input, where an exception may go out.</summary>
    public string? Replay(byte[] input) => target.Take(input, Scratch);

    private byte[] Changed(Dice dice)
    {
        var changed = Changes.Of(dice.Of(corpus), target.Words, corpus, dice);
        return dice.OneIn(4) ? changed : target.Seal(changed);
    }

    private void Keep(byte[] input)
    {
        corpus.Add(input);
        Directory.CreateDirectory(Paths.Corpus(target.Name));
        File.WriteAllBytes(Path.Combine(Paths.Corpus(target.Name), string.Create(CultureInfo.InvariantCulture, $"{corpus.Count:000000}-{input.Length}{target.Ending}")), input);
    }

    private void Take(int number, byte[] input)
    {
        File.WriteAllText(Number(target), number.ToString(CultureInfo.InvariantCulture));
        File.WriteAllBytes(Current(target), input);
        Coverage.Clear();
        lock (turn) (current, begun) = (input, Cpu());
        try
        {
            if (target.Take(input, Scratch) is { } wrong) Findings.Add(target, input, Kind(wrong), wrong);
        }
        catch (Exception fault)
        {
            Findings.Add(target, input, fault);
        }
        TimeSpan spent;
        lock (turn) (spent, current) = (Cpu() - begun, null);
        // The first few find much to compile.
        if (number > 20 && spent > Ceiling(input.Length)) Findings.Add(target, input, "too slow", $"{spent.TotalSeconds:0.0} s of CPU for {input.Length} bytes");
        if (number % 64 == 0 && Environment.WorkingSet > MostMemory) throw new InsufficientMemoryException($"The worker holds {Environment.WorkingSet >> 20} MB.");
    }

    /// <summary>Two seconds, and 20 ms a kilobyte.</summary>
    private static TimeSpan Ceiling(int bytes) => TimeSpan.FromMilliseconds(2_000 + (20L * bytes / 1_024));

    private TimeSpan Cpu()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>What is in quotation marks, and each figure, is another from input to input.</summary>
    private static string Kind(string wrong) => string.Concat(wrong.Split('"').Where((_, i) => i % 2 == 0)) is var words ? string.Concat(words.Select(letter => char.IsAsciiDigit(letter) ? '#' : letter)) : "";

    private void Watch()
    {
        using var watched = Process.GetCurrentProcess();
        while (true)
        {
            Thread.Sleep(200);
            byte[] input;
            lock (turn)
            {
                watched.Refresh();
                if (current is null || watched.TotalProcessorTime - begun < Longest) continue;
                input = current;
            }
            Findings.Add(target, input, "never ends", $"More than {Longest.TotalSeconds:0} s.");
            watched.Kill();
        }
    }
}
