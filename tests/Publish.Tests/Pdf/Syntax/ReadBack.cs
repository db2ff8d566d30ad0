using Publish.Pdf.Syntax;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Syntax;

/// <summary>A file with one object of interest in it, opened by a reader that knows nothing of how it was written.</summary>
internal sealed class ReadBack : IDisposable
{
    private readonly PdfDocument document;
    private readonly PdfRef root;

    /// <param name="write">Writes objects and gives the one of interest.</param>
    public ReadBack(Func<PdfFile, PdfRef> write)
    {
        Bytes = Written(write, out root);
        document = PdfDocument.Open(Bytes);
    }

    public byte[] Bytes { get; }

    public DictionaryToken Root => (DictionaryToken)Object(root.Number);

    public IToken Object(long number) => document.Structure.GetObject(new IndirectReference(number, 0)).Data;

    public DictionaryToken Object(IToken reference) => (DictionaryToken)Object(((IndirectReferenceToken)reference).Data.ObjectNumber);

    public void Dispose() => document.Dispose();

    public static byte[] Written(Func<PdfFile, PdfRef> write, out PdfRef root)
    {
        using var stream = new MemoryStream();
        var file = new PdfFile(stream, "1.7");
        root = write(file);
        var (page, pages, catalog, info) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        using (var dictionary = file.OpenDictionary(page))
        {
            dictionary.Named(Key.Type, "/Page"u8).Ref(Key.Parent, pages);
            using var box = dictionary.Array(Key.MediaBox);
            box.Integer(0).Integer(0).Integer(100).Integer(100);
        }
        file.Close();
        using (var dictionary = file.OpenDictionary(pages))
        {
            dictionary.Named(Key.Type, "/Pages"u8).Integer(Key.Count, 1);
            using var kids = dictionary.Array(Key.Kids);
            kids.Ref(page);
        }
        file.Close();
        using (var dictionary = file.OpenDictionary(catalog))
            dictionary.Named(Key.Type, Name.Catalog).Ref(Key.Pages, pages);
        file.Close();
        using (var dictionary = file.OpenDictionary(info))
            dictionary.Text(Key.Title, "Read back");
        file.Close();
        file.Finish(catalog, info);
        return stream.ToArray();
    }
}
