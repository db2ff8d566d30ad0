namespace Publish.Cli.Explaining;

/// <param name="Meaning">What is wrong when it is shown.</param>
/// <param name="Example">What brings it about, on one line.</param>
internal sealed record CodeEntry(string Code, string Meaning, string Example);

/// <summary>Every diagnostic that there is, as <c>codes.txt</c> beside this file lists them: code, meaning, example, with tabs between.</summary>
internal static class Codes
{
    public static IReadOnlyList<CodeEntry> All { get; } = Read();

    private static List<CodeEntry> Read()
    {
        using var stream = typeof(Codes).Assembly.GetManifestResourceStream("codes.txt")!;
        using var reader = new StreamReader(stream);
        var entries = new List<CodeEntry>();
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var code, var meaning, var example]) entries.Add(new(code, meaning, example));
        return entries;
    }
}
