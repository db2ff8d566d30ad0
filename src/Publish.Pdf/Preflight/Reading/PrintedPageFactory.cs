using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Reads pages for what they print. The reader of PDF makes it, and gives it what it needs.</summary>
internal sealed class PrintedPageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PrintedPage>(scanner, resources, filters, parser, options)
{
    protected override PrintedPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var shown = PathExtent.Of(initialMatrix.Transform(cropBox.Bounds));
        var processor = new MarkProcessor(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions, shown);
        var page = processor.Process(pageNumber, operations);
        return Box(dictionary, "TrimBox", initialMatrix) is { } trim ? page with { Trim = processor.Placed(trim), NamesTrim = true } : page;
    }

    private PathExtent? Box(DictionaryToken page, string key, TransformationMatrix matrix)
    {
        if (!page.Data.TryGetValue(key, out var token) || Resolved(token) is not ArrayToken { Length: 4 } sides) return null;
        Span<double> at = stackalloc double[4];
        for (var i = 0; i < 4; i++)
            at[i] = Resolved(sides.Data[i]) is NumericToken number ? number.Double : 0;
        return PathExtent.Of(matrix.Transform(new PdfRectangle(at[0], at[1], at[2], at[3])));
    }

    private IToken? Resolved(IToken token) => token is IndirectReferenceToken reference ? PdfScanner.Get(reference.Data)?.Data : token;
}
