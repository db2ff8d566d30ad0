using Publish.Pdf.Content;
using Publish.Pdf.Import;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Resources;

/// <summary>Writes the faces, pictures and placed pages of one file, each once and only those that its pages show.</summary>
/// <param name="isTagged">Whether the file has a structure, in which the marks of placed pages have no place.</param>
internal sealed class ResourceWriter(PdfFile file, CompiledPages compiled, PdfOptions options, bool isTagged)
{
    private readonly Dictionary<int, PdfRef> faces = [];
    private readonly Dictionary<int, PdfRef> pictures = [];
    private readonly Dictionary<Page, PdfRef> forms = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PdfRef> dictionaries = new(StringComparer.Ordinal);
    private readonly PictureNeeds needs = PictureNeeds.Of(options);

    // Most files hold no page of another: then nothing is loaded that reads PDFs.
    private ImportedForms? imported;

    /// <summary>What the catalog has to say of imported pages. Of several files the first counts.</summary>
    public ImportedRoots Roots => imported?.Roots ?? default;

    /// <summary>The dictionary of a page's resources; pages with the same ones share it.</summary>
    public PdfRef Write(CompiledPage page)
    {
        var sink = new ByteSink(256);
        using (var dictionary = new DictionaryScope(sink))
        {
            if (page.Faces.Length > 0)
                WriteFaces(sink, dictionary, page);
            if (page.Pictures.Length + page.Placed.Length > 0)
                WriteObjects(sink, dictionary, page);
            if (page.Overprints)
                dictionary.Raw(Key.ExtGState, "<</M<</BM/Multiply>>>>"u8);
        }

        var text = System.Text.Encoding.Latin1.GetString(sink.Written);
        if (dictionaries.TryGetValue(text, out var known))
            return known;
        var target = file.Reserve();
        file.Open(target).Raw(sink.Written);
        file.Close();
        dictionaries.Add(text, target);
        return target;
    }

    private void WriteFaces(ByteSink sink, DictionaryScope dictionary, CompiledPage page)
    {
        using var faces = dictionary.Dictionary(Key.Font);
        foreach (var index in page.Faces)
            sink.Raw("/F"u8).Integer(index).Raw((byte)' ').Ref(FaceOf(index));
    }

    private void WriteObjects(ByteSink sink, DictionaryScope dictionary, CompiledPage page)
    {
        using var objects = dictionary.Dictionary(Key.XObject);
        foreach (var index in page.Pictures)
            sink.Raw("/P"u8).Integer(index).Raw((byte)' ').Ref(PictureOf(index));
        for (var i = 0; i < page.Placed.Length; i++)
            sink.Raw("/S"u8).Integer(i).Raw((byte)' ').Ref(FormOf(page.Placed[i], page.Overprints));
    }

    private PdfRef FaceOf(int index)
    {
        if (!faces.TryGetValue(index, out var face))
            faces.Add(index, face = FontWriter.Write(file, compiled.Face(index)));
        return face;
    }

    private PdfRef PictureOf(int index)
    {
        if (!pictures.TryGetValue(index, out var picture))
            pictures.Add(index, picture = compiled.Picture(index, needs).Write(file));
        return picture;
    }

    private PdfRef FormOf(PlacedSource source, bool asGroup) => source switch
    {
        LaidOutPage laidOut => FormOf(laidOut.Page, asGroup),
        ImportedPage page => (imported ??= new(file)).FormOf(page),
        _ => throw new InvalidOperationException($"Sheets of PDF cannot hold a {source.GetType().Name}."),
    };

    /// <param name="asGroup">What is on the page is painted together first, and then laid on what is under it.</param>
    private PdfRef FormOf(Page page, bool asGroup)
    {
        if (forms.TryGetValue(page, out var known))
            return known;
        var content = isTagged ? compiled.FindUnmarked(page) : compiled.Find(page, options);
        var resources = Write(content);
        var form = file.WriteDeflated(file.Reserve(), content.Deflated, entries =>
        {
            entries.Named(Key.Subtype, Name.Form).Ref(Key.Resources, resources);
            if (asGroup)
                entries.Raw(Key.Group, "<</S/Transparency/I true>>"u8);
            using var box = entries.Array(Key.BBox);
            box.Integer(0).Integer(0).Thousandths(Coordinates.Thousandths(page.Media.Width)).Thousandths(Coordinates.Thousandths(page.Media.Height));
        });
        forms.Add(page, form);
        return form;
    }
}
