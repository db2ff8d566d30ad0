using System.Collections.Concurrent;
using Publish.Model.Pictures;
using Publish.Pdf.Content;
using Publish.Pdf.Resources;
using Publish.Typesetting.Pages;

namespace Publish.Pdf;

/// <summary>
/// The pages of some documents, each translated once into deflated bytes, and the faces and pictures that they share. The reading PDF takes the bytes
/// as its pages, sheets take the very same as forms. Made once from all documents that are to be exported, the reading one first, so that its tags
/// are the ones that are kept. Safe for use from several threads.
/// </summary>
public sealed class CompiledPages
{
    private readonly DocumentResources book;
    private readonly InkTable inks;
    private readonly Dictionary<Page, (CompiledPage Compiled, MarkTags Tags)> pages = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(Page Page, OutputProfile? For), CompiledPage> converted = new();
    private readonly ConcurrentDictionary<Page, CompiledPage> unmarked = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<CidFont>[] faces;

    private CompiledPages(DocumentResources book, InkTable inks)
    {
        (this.book, this.inks) = (book, inks);
        var compiled = new CompiledPage[book.Pages.Count];
        Parallel.For(0, compiled.Length, i =>
            compiled[i] = PageCompiler.Compile(book.Pages[i].Page, book, book.Pages[i].Tags, inks));
        for (var i = 0; i < compiled.Length; i++)
            pages.Add(book.Pages[i].Page, (compiled[i], book.Pages[i].Tags));
        faces = [.. book.Fonts.Faces.Select(face => new Lazy<CidFont>(() => new CidFont(face)))];
    }

    internal IReadOnlyList<CidFonts> Faces => book.Fonts.Faces;

    /// <param name="documents">All that will be exported with the result.</param>
    /// <param name="inks">What the documents' inks look like.</param>
    /// <param name="decoder">Decodes pictures that PDF cannot take as they are; null where there are none.</param>
    /// <param name="fineness">How many dots of pictures are kept; null for all.</param>
    public static CompiledPages Of(IReadOnlyList<PagedDocument> documents, InkTable inks, IPictureDecoder? decoder = null, PictureFineness? fineness = null)
    {
        var book = new DocumentResources(decoder, fineness);
        foreach (var document in documents)
            book.Add(document);
        book.Fonts.Close();
        return new CompiledPages(book, inks);
    }

    internal CompiledPage Find(Page page, PdfOptions options) => Find(page, options.GreyOnly ? OutputProfile.Grey : options.Profile);

    /// <param name="profile">What inks are converted to; null leaves them as they are.</param>
    internal CompiledPage Find(Page page, OutputProfile? profile)
    {
        var (compiled, tags) = pages[page];
        return profile is null || compiled.IsNeutral
            ? compiled
            : converted.GetOrAdd((page, profile), key => PageCompiler.Compile(key.Page, book, tags, inks.On(profile)));
    }

    /// <summary>The page without the marks of its own document's structure, for one that is tagged and shows it as a picture; always in grey.</summary>
    internal CompiledPage FindUnmarked(Page page) => pages[page].Tags == MarkTags.None
        ? Find(page, OutputProfile.Grey)
        : unmarked.GetOrAdd(page, key => PageCompiler.Compile(key, book, MarkTags.None, inks.On(OutputProfile.Grey)));

    internal CidFont Face(int index) => faces[index].Value;

    internal IPreparedPicture Picture(int index, PictureNeeds needs) =>
        book.Pictures.Prepare(index, needs.IsTinted ? needs with { Tint = inks.ColourOf(book.Pictures.InkOf(index)) } : needs);
}
