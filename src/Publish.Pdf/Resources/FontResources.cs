using System.Runtime.InteropServices;
using Publish.Fonts;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Resources;

/// <summary>
/// All faces that some documents show, and their words as PDF strings. Filled once from all pages, then only read, so pages may be compiled
/// side by side.
/// </summary>
internal sealed class FontResources
{
    private readonly Dictionary<FontFace, CidFonts> faces = new(ReferenceEqualityComparer.Instance);
    private readonly List<CidFonts> order = [];
    private readonly Dictionary<ShapedText, EncodedWord?> words = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<CidFonts> Faces => order;

    public CidFonts FaceOf(FontFace face) => faces[face];

    /// <summary>A whole word's string; null for a word with raised glyphs, which is written each time.</summary>
    public EncodedWord? WordOf(ShapedText shaped) => words[shaped];

    /// <summary>Notes the glyphs of a line.</summary>
    public void Add(TextItem line)
    {
        foreach (ref readonly var piece in line.Words.Span)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(words, piece.Shaped, out var known);
            if (!known)
                AddGlyphs(new GlyphRun(piece.Shaped, 0, piece.Shaped.Glyphs.Length, null, 0));
            if (piece.ReadsOtherwise)
                AddGlyphs(GlyphRun.Of(piece, 0));
        }
    }

    /// <summary>Ends the filling: numbers the characters and writes each word once.</summary>
    public void Close()
    {
        foreach (var face in order)
            face.Number();
        foreach (var shaped in words.Keys.ToArray())
            if (shaped.YOffsets is null)
                words[shaped] = WordEncoder.Encode(faces[shaped.Face], shaped);
    }

    private void AddGlyphs(GlyphRun run)
    {
        var book = BookOf(run.Shaped.Face);
        for (var glyph = run.First; glyph < run.First + run.Count; glyph++)
            book.Add(run.CharacterAt(glyph));
    }

    private CidFonts BookOf(FontFace face)
    {
        ref var book = ref CollectionsMarshal.GetValueRefOrAddDefault(faces, face, out var known);
        if (!known)
            order.Add(book = new CidFonts(face, order.Count));
        return book!;
    }
}
