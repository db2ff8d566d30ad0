namespace Publish.Tests;

/// <summary>Text files beside the tests, made by the code and looked at by somebody. <c>dotnet cake --target=Renew</c> writes them anew and shows what is different; what is wrong there is a fault.</summary>
internal static class Snapshot
{
    private const int Shown = 60;

    private static bool Renews => Environment.GetEnvironmentVariable("PUBLISH_RENEW") == "1";

    /// <param name="path">From the project's folder, with forward slashes.</param>
    public static void Holds(string path, string actual)
    {
        var file = Path.Combine(Typesetting.Flow.Zine.Root(), path);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual == expected) return;
        if (!Renews) Assert.Fail($"{path} says otherwise; where the new text is right: dotnet cake --target=Renew\n{Difference(expected, actual)}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Publish.Files.DraftFile.Write(file, System.Text.Encoding.UTF8.GetBytes(actual));
        Assert.Fail($"{path} was renewed:\n{Difference(expected, actual)}");
    }

    /// <summary>The lines that are gone and that are new, in their order.</summary>
    private static string Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = Math.Min(old.Length, now.Length) - head;
        var tail = old.Reverse().Zip(now.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        var lines = old[head..^tail].Select(line => "- " + line).Concat(now[head..^tail].Select(line => "+ " + line)).ToList();
        return $"from line {head + 1}\n{string.Join('\n', lines.Take(Shown))}{(lines.Count > Shown ? $"\n… and {lines.Count - Shown} lines more" : "")}";
    }
}
