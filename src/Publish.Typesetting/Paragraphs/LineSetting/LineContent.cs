using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>What stands on a line: its fragments, with divided words shaped anew.</summary>
internal sealed class LineContent(ParagraphSource source, Fragment[] fragments, WordTables tables)
{
    public List<LinePart> Parts { get; } = [];

    public int LeftHang { get; private set; }

    public int RightHang { get; private set; }

    /// <param name="start">Where the line before ended.</param>
    public void Fill(LineEnd start, LineEnd end)
    {
        Parts.Clear();
        LeftHang = RightHang = 0;
        for (var f = start.Fragment; f <= end.Fragment && f < fragments.Length; f++)
        {
            var from = f == start.Fragment ? start.Offset : 0;
            if (f < end.Fragment) AddFragment(f, from, null, false);
            else if (end.Offset > 0) AddFragment(f, from, end.Offset, end.Hyphen);
        }

        if (end is { Offset: 0, Hyphen: true }) AddSoftHyphen(end.Fragment - 1);
    }

    private void AddFragment(int index, int from, int? to, bool hyphen)
    {
        ref readonly var fragment = ref fragments[index];
        // Typed spaces that begin typewriter text stand; all others go at a line's start.
        var keeps = source.Style.KeepSpaces && index == 0;
        var space = (Parts.Count == 0 && !keeps) || from > 0 ? 0 : fragment.Space;
        if (fragment.Word is not { } word)
        {
            Parts.Add(new(fragment.Kind, null, fragment.Piece, fragment.Offset, space, fragment.GlueStretches, fragment.Width, false));
            return;
        }

        var style = ((TextPiece)source.Pieces[fragment.Piece]).Style;
        if (from > 0 || to is not null)
        {
            var text = word.Text[from..(to ?? word.Text.Length)];
            word = tables.For(style, source.Style.Breaking).Find(hyphen ? text + "-" : text);
        }

        AddWord(word, style, in fragment, from, space, hyphen);
    }

    private void AddWord(Word word, TextStyle style, in Fragment fragment, int from, long space, bool hyphen)
    {
        if (Parts.Count == 0) LeftHang = Protruding(style, word.LeftHang);
        RightHang = Protruding(style, word.RightHang);
        var offset = fragment.Offset + from;
        foreach (var part in word.Parts)
        {
            var width = style.Size.OfUnits(part.Advance, part.Face.UnitsPerEm).Steps + (style.Tracking.Steps * part.Glyphs.Length);
            var ends = hyphen && ReferenceEquals(part, word.Parts[^1]);
            Parts.Add(new(FragmentKind.Word, part, fragment.Piece, offset, space, fragment.GlueStretches, width, ends) { Em = style.Size.Steps });
            offset += part.Text.Length;
            space = 0;
        }
    }

    private void AddSoftHyphen(int index)
    {
        var style = ((TextPiece)source.Pieces[fragments[index].Piece]).Style;
        var word = tables.For(style, source.Style.Breaking).Find("-");
        var piece = fragments[index] with { Offset = fragments[index].Offset + fragments[index].Word!.Text.Length, GlueStretches = false };
        AddWord(word, style, in piece, 0, 0, true);
    }

    private int Protruding(TextStyle style, int hang) =>
        (int)(style.Size.Steps * hang / Word.Em * source.Style.Breaking.Protrusion / 1000);
}
