using Publish.Compression;
using Publish.Pdf.Sheets;
using Publish.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>
/// Writes a page of another PDF as a form whose corner is at the origin. Its contents are copied as they are packed; only those in several streams are
/// unpacked and joined. A page with stamps or filled-in fields becomes a form that shows first the page, then those.
/// </summary>
internal sealed class FormWriter(PdfFile file, ObjectCopier copier, SourceObjects objects)
{
    /// <param name="part">What is to be shown in place of all contents; null for those.</param>
    public PdfRef Write(SourcePage page, PartOfPage? part)
    {
        copier.PageResources = page.Resources;
        var form = page.Annotations.Printed.Count == 0 ? WriteContents(page, part, entries => WritePlace(entries, page)) : WriteLayered(page, part);
        copier.WritePending();
        return form;
    }

    private PdfRef WriteContents(SourcePage page, PartOfPage? part, Action<DictionaryScope> place)
    {
        var resources = part?.Resources ?? page.Resources;
        StreamEntries all = entries =>
        {
            entries.Named(Key.Subtype, Name.Form);
            WriteBox(entries, page);
            place(entries);
            if (resources is not null)
                copier.Write(entries.Raw(Key.Resources), resources);
        };
        if (part is not null) return file.WriteDeflated(file.Reserve(), Deflate.Zlib(part.Contents), all);
        return objects.OnlyStream(page.Contents) is { } packed && packed.StreamDictionary.Data.ContainsKey("Filter")
            ? file.WriteStream(file.Reserve(), packed.Data.Span, entries => WritePacked(entries, all, packed.StreamDictionary))
            : file.WriteDeflated(file.Reserve(), Deflate.Zlib(objects.Contents(page.Contents).Bytes), all);
    }

    private void WritePacked(DictionaryScope entries, StreamEntries all, DictionaryToken packing)
    {
        all(entries);
        foreach (var key in (ReadOnlySpan<string>)["Filter", "DecodeParms"])
            if (SourceObjects.Entry(packing, key) is { } value)
                copier.Write(entries.Raw(key == "Filter" ? Key.Filter : Key.DecodeParms), value);
    }

    private PdfRef WriteLayered(SourcePage page, PartOfPage? part)
    {
        var below = WriteContents(page, part, static _ => { });
        var pinned = page.Annotations.Printed;
        var content = new ByteSink();
        content.Raw("/P"u8).Raw(Operator.Paint);
        for (var i = 0; i < pinned.Count; i++)
            Paint(content, pinned[i], i);
        return file.WriteDeflated(file.Reserve(), Deflate.Zlib(content.Written), entries =>
        {
            entries.Named(Key.Subtype, Name.Form);
            WriteBox(entries, page);
            WritePlace(entries, page);
            using var resources = entries.Dictionary(Key.Resources);
            using (var forms = resources.Dictionary(Key.XObject))
            {
                forms.Ref("/P"u8, below);
                for (var i = 0; i < pinned.Count; i++)
                    copier.Write(forms.Sink.Raw("/A"u8).Integer(i), pinned[i].Form);
            }

            using var layers = resources.Dictionary("/Properties"u8);
            for (var i = 0; i < pinned.Count; i++)
                if (pinned[i].Layer is { } layer)
                    copier.Write(layers.Sink.Raw("/L"u8).Integer(i), layer);
        });
    }

    private static void Paint(ByteSink content, Appearance appearance, int index)
    {
        if (appearance.Layer is not null)
            content.Raw("/OC/L"u8).Integer(index).Raw((byte)' ').Raw(Operator.BeginMarked);
        content.Raw(Operator.Save);
        foreach (var factor in appearance.Matrix)
            content.Raw((byte)' ').Millionths(Rounded(factor, 1_000_000));
        content.Raw(Operator.Transform).Raw("/A"u8).Integer(index).Raw(Operator.Paint).Raw(Operator.Restore);
        if (appearance.Layer is not null)
            content.Raw(Operator.EndMarked);
    }

    private static void WriteBox(DictionaryScope entries, SourcePage page)
    {
        using var box = entries.Array(Key.BBox);
        foreach (var side in (ReadOnlySpan<double>)[page.View.Crop.Left, page.View.Crop.Bottom, page.View.Crop.Right, page.View.Crop.Top])
            box.Thousandths(Rounded(side, 1000));
    }

    private void WritePlace(DictionaryScope entries, SourcePage page)
    {
        var matrix = entries.Raw(Key.Matrix).Raw((byte)'[');
        foreach (var factor in page.View.Matrix)
            matrix.Raw((byte)' ').Millionths(Rounded(factor, 1_000_000));
        matrix.Raw((byte)']');
        if (page.Group is not null)
            copier.Write(entries.Raw(Key.Group), page.Group);
    }

    // No measure of a page comes near to this; what does is damage.
    private static long Rounded(double value, int unit) => (long)Math.Round(Math.Clamp(value, -1e9, 1e9) * unit);
}
