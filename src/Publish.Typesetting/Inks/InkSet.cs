using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Inks;

/// <summary>The inks that a zine is printed with, in the order of printing; what names no ink is printed with the first.</summary>
public sealed record InkSet(Seq<PressInk> Inks)
{
    private const string Class = "ink-";

    /// <summary>What a style calls the first ink that is not the main one, whichever the zine has; black where it has none.</summary>
    internal const string Second = "second";

    /// <summary>On inks as light as this, of 255, type is black and not white.</summary>
    internal const int LeastLight = 115;

    public static InkSet BlackOnly { get; } = new([new PressInk(Ink.Black.Name, 0, 45)]);

    /// <summary>Inks that are printed with the drum of another: the zine's name, the drum's.</summary>
    public Seq<(string Ink, string Drum)> Drums { get; init; }

    /// <summary>Empty for black, or the first where there is none.</summary>
    internal string MainName { get; init; } = "";

    public PressInk Main => Inks.FirstOrDefault(ink => ink.Name == MainName) ?? Inks.FirstOrDefault(ink => ink.Name == Ink.Black.Name) ?? Inks[0];

    /// <summary>From the lightest to the darkest, as they go through the machine: a light ink that comes last would pick up the dark one.</summary>
    public IEnumerable<PressInk> LightFirst => Inks.OrderByDescending(ink => ink.Lightness);

    /// <summary>The ink that is printed where the zine says a name: what names none is printed with the main one.</summary>
    public string NameOf(string used)
    {
        foreach (var (ink, drum) in Drums)
            if (ink == used) return drum;
        foreach (var ink in Inks)
            if (ink.Name == used) return used;
        return Main.Name;
    }

    /// <summary>By its whole name, else by its last word: "pink" for fluorescent-pink. Null where none or several are meant.</summary>
    public PressInk? Find(string name)
    {
        PressInk? found = null;
        foreach (var ink in Inks)
        {
            if (ink.Name == name) return ink;
            if (!ink.Name.EndsWith("-" + name, StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = ink;
        }
        return found;
    }

    /// <summary>What a writer's classes say: the name in <c>.ink-NAME</c>; null where none does.</summary>
    internal static string? NameIn(Attributes attributes)
    {
        foreach (var name in attributes.Classes)
            if (name.StartsWith(Class, StringComparison.Ordinal) && name.Length > Class.Length) return name[Class.Length..];
        return null;
    }
}
