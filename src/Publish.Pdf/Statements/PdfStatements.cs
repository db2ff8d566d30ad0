using System.Xml;
using System.Xml.Linq;
using Publish.Model.Pictures.Bare;
using Publish.Pdf.Import;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Statements;

/// <summary>What a PDF says of itself and its maker, under the names that it says it: its information dictionary (ISO 32000-1, 14.3.3), its XMP, the names of files in it.</summary>
public static class PdfStatements
{
    private const int MostOfAFile = 1000;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <returns>Nothing for what is no PDF.</returns>
    public static IReadOnlyList<(string Name, string Value)> Of(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file);
            return [.. Info(document).Concat(Xmp(document)).Concat(Files(document)).Concat(Notes(document)).Where(said => said.Value.Length > 0).Distinct().Take(MostOfAFile)];
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            return [];
        }
    }

    private static IEnumerable<(string Name, string Value)> Info(PdfDocument document)
    {
        if (document.Information.DocumentInformationDictionary is not { } dictionary) yield break;
        foreach (var (name, value) in dictionary.Data)
            yield return (name, InfoText.Legible(value switch
            {
                StringToken text => text.Data,
                HexToken text => text.Data,
                _ => "",
            }));
    }

    private static IEnumerable<(string Name, string Value)> Xmp(PdfDocument document)
    {
        if (!document.TryGetXmpMetadata(out var metadata)) yield break;
        // The library's own reader takes each byte for a letter.
        using var reader = XmlReader.Create(new MemoryStream(metadata.GetXmlBytes().ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        foreach (var description in XDocument.Load(reader).Descendants(Rdf + "Description"))
        {
            foreach (var attribute in description.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Rdf))
                yield return (attribute.Name.LocalName, attribute.Value.Trim());
            foreach (var property in description.Elements())
                foreach (var value in property.DescendantNodesAndSelf().OfType<XText>())
                    yield return (NameOf(property, value), value.Value.Trim());
        }
    }

    /// <summary>A structure has names of its own within the property's.</summary>
    private static string NameOf(XElement property, XText value) =>
        value.Parent is { } own && own != property && own.Name.Namespace != Rdf ? $"{property.Name.LocalName} {own.Name.LocalName}" : property.Name.LocalName;

    /// <summary>Pictures that are files of their own kind and carry more than their pixels.</summary>
    private static IEnumerable<(string Name, string Value)> Notes(PdfDocument document)
    {
        var bytes = document.GetPages().SelectMany(page => page.GetImages()).Select(image => image.RawMemory).Sum(raw => raw.Length - BarePicture.Of(raw).Length);
        return bytes == 0 ? [] : [("notes in pictures", $"{bytes} bytes")];
    }

    private static IEnumerable<(string Name, string Value)> Files(PdfDocument document) =>
        document.Advanced.TryGetEmbeddedFiles(out var files) ? files.Select(file => ("EmbeddedFile", file.Name)) : [];
}
