using Publish.Compression;
using Publish.Pdf.Import;
using Publish.Pdf.Navigation;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Standards;

/// <summary>Writes the catalog (ISO 32000-1, 7.7.2): what the whole document says to its reader.</summary>
internal sealed class CatalogWriter(PdfFile file, PagedDocument document, DocumentFacts facts)
{
    public PdfRef Root { get; } = file.Reserve();

    /// <param name="pages">The page tree.</param>
    /// <param name="imported">What is said of pages that others made.</param>
    /// <param name="navigation">Null in a file for printing.</param>
    public void Write(PdfRef pages, ImportedRoots imported, NavigationRoots? navigation)
    {
        // Left unpacked and unfiltered, so that programs that know nothing of PDF find it.
        var metadata = file.WriteStream(file.Reserve(), XmpPacket.Write(facts), entries =>
            entries.Named(Key.Type, Name.Metadata).Named(Key.Subtype, Name.Xml));
        var labels = PageLabels.Write(file, document.Pages);
        var intent = facts.Options.Standard is PdfStandard.Accessible or PdfStandard.Accessible2 or PdfStandard.Plain ? PdfRef.None : OutputIntent.Write(file, facts.Options.Standard, facts.Options.Output);
        using (var dictionary = file.OpenDictionary(Root))
        {
            dictionary.Named(Key.Type, Name.Catalog).Ref(Key.Pages, pages).Ref(Key.Metadata, metadata).Ref(Key.PageLabels, labels);
            dictionary.Text(Key.Lang, facts.Language);
            if (!intent.IsNone)
                using (var intents = dictionary.Array(Key.OutputIntents))
                    intents.Ref(intent);
            if (!imported.Layers.IsNone)
                dictionary.Ref(Key.OCProperties, imported.Layers);
            if (facts.Options.Standard == PdfStandard.Plain && !imported.OutputIntents.IsNone)
                dictionary.Ref(Key.OutputIntents, imported.OutputIntents);
            WritePreferences(dictionary);
            if (navigation is not null)
                WriteNavigation(dictionary, navigation);
        }

        file.Close();
    }

    private void WritePreferences(DictionaryScope dictionary)
    {
        using var preferences = dictionary.Dictionary(Key.ViewerPreferences);
        preferences.Flag(Key.DisplayDocTitle, true).Named(Key.PrintScaling, Name.None).Flag(Key.PickTrayByPdfSize, true);
        var edge = (facts.Options.Preferences ?? document.Preferences).Duplex;
        if (edge is not null)
            preferences.Named(Key.Duplex, edge == FlipEdge.Short ? Name.DuplexFlipShortEdge : Name.DuplexFlipLongEdge);
    }

    private static void WriteNavigation(DictionaryScope dictionary, NavigationRoots navigation)
    {
        if (!navigation.Structure.IsNone)
        {
            dictionary.Ref(Key.StructTreeRoot, navigation.Structure);
            using var mark = dictionary.Dictionary(Key.MarkInfo);
            mark.Flag(Key.Marked, true);
        }

        if (!navigation.Outline.IsNone)
            dictionary.Ref(Key.Outlines, navigation.Outline).Named(Key.PageMode, Name.UseOutlines);
        if (navigation.Destinations.IsNone)
            return;
        using var names = dictionary.Dictionary(Key.Names);
        names.Ref(Key.Dests, navigation.Destinations);
    }
}

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
