using Publish.Cli.Reporting;
using Publish.Model.Naming;
using Publish.Press.Mending;
using Publish.Press.Reporting;

namespace Publish.Cli.Linting;

/// <summary>
/// Shows each change that <c>--fix</c> made:
/// <code>
/// 01-text.md:12  ZL101 Two spaces stand side by side
///   - Fold it  twice.
///   + Fold it twice.
/// </code>
/// </summary>
internal static class MendingReport
{
    private const int Widest = 100;

    public static void Write(IReadOnlyList<MendedPlace> mended, bool written, IScreen screen)
    {
        foreach (var place in mended)
            Write(place, screen);
        if (mended.Count == 0) screen.Say("Nothing can be mended without being asked.");
        else if (written) screen.Say(new Piece($"{Plural.Of(mended.Count, "place")} mended.", Tone.Strong));
        else screen.Say(new($"{Plural.Of(mended.Count, "place")} would be mended.", Tone.Strong), " Nothing was changed: leave --dry-run out to do it.");
    }

    private static void Write(MendedPlace place, IScreen screen)
    {
        screen.Say(new($"{place.Path}:{place.Line}", Tone.Path), "  ", new(place.Code, Tone.Note), " ", place.Message);
        var (from, to) = Changed(place.Before, place.After);
        screen.Say(new("  - ", Tone.Error), Printable(place.Before, from, to));
        screen.Say(new("  + ", Tone.Path), Printable(place.After, from, to));
    }

    /// <summary>Long lines are shown around the change only.</summary>
    private static (int From, int To) Changed(string before, string after)
    {
        var same = 0;
        while (same < before.Length && same < after.Length && before[same] == after[same])
            same++;
        var from = before.Length <= Widest ? 0 : Math.Max(0, same - (Widest / 3));
        return (from, from + Widest);
    }

    private static string Printable(string line, int from, int to)
    {
        var shown = line[Math.Min(from, line.Length)..Math.Min(to, line.Length)].ToCharArray();
        for (var i = 0; i < shown.Length; i++)
            // Each sign for one character, so that the two lines stay under each other.
            if (shown[i] == '\t') shown[i] = '→';
            else if (char.IsControl(shown[i]) || shown[i] is '\uFEFF' or '\u200B' or '\u2060') shown[i] = '\uFFFD';
        return new(shown);
    }
}
