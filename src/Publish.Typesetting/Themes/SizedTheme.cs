using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>A style at another size of type.</summary>
public static class SizedTheme
{
    /// <summary>From this size on a text is large print (UKAAF G003, Creating clear print and large print documents: 16 pt and more).</summary>
    private static readonly Length Large = Length.Pt(16);

    /// <summary>What else such readers need, where somebody asks for type so large: nothing smaller, no italics, no even right edge, nothing hyphenated, paragraphs apart. The style as it is for smaller type, and where it has its own rule.</summary>
    public static Theme AsLargePrint(this Theme theme) => theme.Text.Size < Large || theme.Text.Least > Length.Zero
        ? theme
        : theme with { Text = theme.Text with { Least = theme.Text.Size, Italics = false, Justified = false, Hyphenate = false, Spaced = true } };

    /// <summary>All that is for reading grows or shrinks with the text, and so does the leading; headings and the title stay as much larger than the text as they were, since at
    /// twice their size they would not fit their lines. Running heads and folios keep their distance from the page's edge.</summary>
    /// <param name="size">Of the text.</param>
    public static Theme At(this Theme theme, Length size)
    {
        var usual = theme.Text.Size;
        if (size == usual) return theme;
        Length Grown(Length length) => length.Times(size.Steps, Math.Max(1, usual.Steps));
        Length Raised(Length length) => Length.Max(length + size - usual, Length.Pt(4));
        LengthRange Moved(LengthRange range, Length by) => new(range.From + by, range.To + by);
        var heads = theme.RunningHeads.Shown ? Grown(theme.RunningHeads.Distance) - theme.RunningHeads.Distance + size - usual : Length.Zero;
        LengthRange Range(LengthRange range) => new(Grown(range.From), Grown(range.To));
        var scaled = new TypeScale(Raised, Raised, Grown, Grown, Grown).On(theme, size);
        return scaled with
        {
            Page = theme.Page with { Head = theme.Page.Head + heads, Foot = theme.Page.Foot + heads },
            Text = scaled.Text with { Least = Grown(theme.Text.Least) },
            Notes = scaled.Notes with { Leading = Grown(theme.Notes.Leading) },
            RunningHeads = theme.RunningHeads with { Size = Grown(theme.RunningHeads.Size), FolioSize = Grown(theme.RunningHeads.FolioSize), Distance = Grown(theme.RunningHeads.Distance) },
            Steering = theme.Steering with { Size = Range(theme.Steering.Size), Leading = Range(theme.Steering.Leading), Head = Moved(theme.Steering.Head, heads), Foot = Moved(theme.Steering.Foot, heads) },
        };
    }
}
