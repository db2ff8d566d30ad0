using Publish.Model;
using Publish.Model.Source;

namespace Publish.Typesetting.Inks;

/// <summary>
/// Which drum prints which ink of a zine: the one that is stated, else the one of its name, else the nearest that is left. Two inks come onto one drum only
/// where somebody says so, since what was to be told apart would be one.
/// </summary>
public static class DrumPlan
{
    // On the scale of Distance, where black and white are 764 apart: about what an eye that has both before it calls another colour.
    private const int AnotherColour = 160;
    private const int NoLongerLikeIt = 320;

    /// <param name="drums">Empty where the press has every ink.</param>
    /// <param name="place">Where an ink is named, for what is said of it; null for nowhere.</param>
    /// <returns>The inks that are printed with, under their drums' names.</returns>
    public static InkSet Of(InkSet inks, Seq<Drum> drums, DiagnosticBag bag, Func<string, SourceSpan>? place = null)
    {
        if (drums.IsEmpty) return inks;
        var chosen = new Dictionary<string, Drum>(StringComparer.Ordinal);
        foreach (var ink in inks.Inks)
            if (Stated(ink, inks, drums) is { } drum) chosen[ink.Name] = drum;
        foreach (var ink in inks.Inks)
            if (!chosen.ContainsKey(ink.Name) && Named(ink, drums) is { } drum) chosen[ink.Name] = drum;
        Nearest(inks, drums, chosen);
        Tell(inks, drums, chosen, place ?? (_ => SourceSpan.None), bag);
        return Printed(inks, chosen);
    }

    private static Drum? Stated(PressInk ink, InkSet inks, Seq<Drum> drums)
    {
        foreach (var drum in drums)
            foreach (var name in drum.For)
                if (inks.Find(name) == ink) return drum;
        return null;
    }

    private static Drum? Named(PressInk ink, Seq<Drum> drums)
    {
        foreach (var drum in drums)
            if (drum.Name == ink.Name) return drum;
        return null;
    }

    /// <summary>The nearest two of all that are left find each other first.</summary>
    private static void Nearest(InkSet inks, Seq<Drum> drums, Dictionary<string, Drum> chosen)
    {
        while (true)
        {
            (PressInk? Ink, Drum? Drum, int Apart) best = (null, null, NoLongerLikeIt + 1);
            foreach (var ink in inks.Inks)
                foreach (var drum in drums)
                    if (!chosen.ContainsKey(ink.Name) && !chosen.ContainsValue(drum) && Distance(ink.Rgb, drum.Rgb) is var apart && apart < best.Apart)
                        best = (ink, drum, apart);
            if (best.Ink is null) return;
            chosen[best.Ink.Name] = best.Drum!;
        }
    }

    private static void Tell(InkSet inks, Seq<Drum> drums, Dictionary<string, Drum> chosen, Func<string, SourceSpan> place, DiagnosticBag bag)
    {
        foreach (var ink in inks.Inks)
        {
            if (!chosen.TryGetValue(ink.Name, out var drum)) bag.NoDrum(place(ink.Name), ink.Name, drums, drums.Any(left => !chosen.ContainsValue(left)));
            else if (drum.Name != ink.Name) bag.OtherDrum(place(ink.Name), ink.Name, drum.Name, Distance(ink.Rgb, drum.Rgb) > AnotherColour);
        }
    }

    private static InkSet Printed(InkSet inks, Dictionary<string, Drum> chosen)
    {
        var printed = new List<PressInk>();
        var names = new List<(string, string)>();
        foreach (var ink in inks.Inks)
        {
            var name = ink.Name;
            var now = chosen.TryGetValue(name, out var drum) ? ink with { Name = drum.Name, Rgb = drum.Rgb } : ink;
            if (now.Name != name) names.Add((name, now.Name));
            if (!printed.Exists(other => other.Name == now.Name)) printed.Add(now);
        }
        var main = names.Find(pair => pair.Item1 == inks.Main.Name).Item2 ?? inks.Main.Name;
        return new(Seq.Of(printed)) { Drums = Seq.Of(names), MainName = main };
    }

    /// <summary>How unlike two colours look, from 0 to 764: squares of the differences, weighted by how red both are (Riemersma, "Colour metric").</summary>
    internal static int Distance(int a, int b)
    {
        var (red, green, blue) = ((a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255));
        var mean = ((a >> 16) + (b >> 16)) / 2;
        var square = ((512 + mean) * red * red / 256) + (4 * green * green) + ((767 - mean) * blue * blue / 256);
        return (int)Math.Sqrt(square);
    }
}
