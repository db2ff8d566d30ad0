using Publish.Pdf.Syntax;

namespace Publish.Pdf.Standards;

/// <summary>Writes the document information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class InfoWriter
{
    public static PdfRef Write(PdfFile file, DocumentFacts facts)
    {
        var info = file.Reserve();
        using (var dictionary = file.OpenDictionary(info))
        {
            dictionary.Text(Key.Title, facts.Title).Text(Key.Author, string.Join("; ", facts.Authors));
            dictionary.Text(Key.Subject, facts.Metadata.Description).Text(Key.Keywords, string.Join(", ", facts.Metadata.Subjects));
            dictionary.Text(Key.Creator, facts.Options.Producer).Text(Key.Producer, facts.Options.Producer);
            if (facts.Options.Date is { } date)
                dictionary.Text(Key.CreationDate, PdfDate.ForInfo(date)).Text(Key.ModDate, PdfDate.ForInfo(date));
            if (facts.Options.Standard == PdfStandard.Print)
                dictionary.Named(Key.Trapped, Name.False).Text(Key.GtsPdfxVersion, "PDF/X-4");
        }

        file.Close();
        return info;
    }
}
