using System.Security.Cryptography;
using System.Text;
using Publish.Fuzz.Targets;

namespace Publish.Fuzz.Running;

/// <summary>What broke: one input a way of breaking.</summary>
internal static class Findings
{
    /// <param name="way">What two findings of one fault have alike: the exception and the place that threw it.</param>
    /// <param name="words">All that is known.</param>
    public static void Add(Target target, byte[] input, string way, string words)
    {
        var folder = Paths.Found(target.Name);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(way)))[..12] + target.Ending);
        // The shortest of its kind is the easiest to understand.
        if (File.Exists(path) && new FileInfo(path).Length <= input.Length) return;
        if (!File.Exists(path)) Console.WriteLine($"FOUND  {target.Name}: {way}\n       {path}");
        File.WriteAllBytes(path, input);
        File.WriteAllText(path + ".txt.why", $"{way}\n\n{words}\n");
    }

    public static void Add(Target target, byte[] input, Exception fault) => Add(target, input, $"{fault.GetType().Name} {PlaceOf(fault)}", fault.ToString());

    public static int Count(IEnumerable<Target> targets) =>
        targets.Sum(target => Directory.Exists(Paths.Found(target.Name)) ? Directory.GetFiles(Paths.Found(target.Name), "*.why").Length : 0);

    /// <summary>The first line of the trace that is ours.</summary>
    private static string PlaceOf(Exception fault)
    {
        var inner = fault;
        while (inner is AggregateException { InnerException: { } deeper }) inner = deeper;
        var line = (inner.StackTrace ?? "").Split('\n').FirstOrDefault(one => one.Contains("at Publish.", StringComparison.Ordinal)) ?? "";
        return line.Split('(')[0].Trim();
    }
}
