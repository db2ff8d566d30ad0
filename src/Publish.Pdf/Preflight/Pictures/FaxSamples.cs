using Publish.Pdf.Import;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>The samples of a picture that is packed as a fax (ISO 32000-1, 7.4.6; ITU-T T.4 and T.6).</summary>
internal static class FaxSamples
{
    private const int UsualColumns = 1728;

    /// <summary>Null where it is damaged, or its rows are of another width than the picture's.</summary>
    public static byte[]? Of(byte[] coded, DictionaryToken? parms, int width, int height, SourceObjects objects)
    {
        double? Number(string key) => parms is null ? null : objects.Number(SourceObjects.Entry(parms, key));
        bool Said(string key) => parms is not null && objects.Resolve(SourceObjects.Entry(parms, key)) is BooleanToken { Data: true };
        if ((int)(Number("Columns") ?? UsualColumns) != width) return null;
        var own = new DictionaryToken(new Dictionary<NameToken, IToken>
        {
            [NameToken.Filter] = NameToken.CcittfaxDecode,
            [NameToken.Width] = new NumericToken(width),
            [NameToken.Height] = new NumericToken(height),
            [NameToken.DecodeParms] = new DictionaryToken(new Dictionary<NameToken, IToken>
            {
                [NameToken.K] = new NumericToken((int)(Number("K") ?? 0)),
                [NameToken.Columns] = new NumericToken(width),
                [NameToken.Rows] = new NumericToken(height),
                [NameToken.BlackIs1] = Said("BlackIs1") ? BooleanToken.True : BooleanToken.False,
                [NameToken.EncodedByteAlign] = Said("EncodedByteAlign") ? BooleanToken.True : BooleanToken.False,
            }),
        });
        try
        {
            return new CcittFaxDecodeFilter().Decode(coded, own, DefaultFilterProvider.Instance, 0).ToArray();
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // The decoder says in many ways that a code is none.
            return null;
        }
    }
}
