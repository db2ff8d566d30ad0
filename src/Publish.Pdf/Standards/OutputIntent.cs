using Publish.Compression;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Standards;

/// <summary>Says what the colours are meant for (ISO 32000-1, 14.11.5).</summary>
internal static class OutputIntent
{
    public static PdfRef Write(PdfFile file, PdfStandard standard, OutputProfile output)
    {
        var profile = file.WriteDeflated(file.Reserve(), Deflate.Zlib(output.Bytes), entries => entries.Integer(Key.N, output.Components));
        var intent = file.Reserve();
        using (var dictionary = file.OpenDictionary(intent))
        {
            dictionary.Named(Key.Type, Name.OutputIntent);
            dictionary.Named(Key.S, standard.IsArchive() ? Name.GtsPdfa1 : Name.GtsPdfx);
            dictionary.Text(Key.OutputConditionIdentifier, "Custom").Text(Key.OutputCondition, output.Description);
            dictionary.Text(Key.Info, output.Description).Ref(Key.DestOutputProfile, profile);
        }

        file.Close();
        return intent;
    }
}
