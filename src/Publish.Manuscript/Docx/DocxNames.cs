using Publish.Manuscript.Importing.Packages;

namespace Publish.Manuscript.Docx;

/// <summary>The namespaces of Office Open XML, in their Transitional and their Strict form (ISO/IEC 29500-4, 29500-1), and what Word has added since.</summary>
internal static class DocxNames
{
    private const string Old = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Word = "http://schemas.microsoft.com/office/word/";

    public static PartNamespaces All { get; } = new(
        ("w", Old + "wordprocessingml/2006/main"), ("w", Strict + "wordprocessingml/main"),
        ("r", Old + "officeDocument/2006/relationships"), ("r", Strict + "officeDocument/relationships"),
        ("rel", Old + "package/2006/relationships"),
        ("a", Old + "drawingml/2006/main"), ("a", Strict + "drawingml/main"),
        ("wp", Old + "drawingml/2006/wordprocessingDrawing"), ("wp", Strict + "drawingml/wordprocessingDrawing"),
        ("pic", Old + "drawingml/2006/picture"), ("pic", Strict + "drawingml/picture"),
        ("c", Old + "drawingml/2006/chart"), ("c", Strict + "drawingml/chart"),
        ("dgm", Old + "drawingml/2006/diagram"), ("dgm", Strict + "drawingml/diagram"),
        ("m", Old + "officeDocument/2006/math"), ("m", Strict + "officeDocument/math"),
        ("mc", Old + "markup-compatibility/2006"),
        ("cp", Old + "package/2006/metadata/core-properties"), ("cp", Strict + "package/metadata/core-properties"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("v", "urn:schemas-microsoft-com:vml"), ("o", "urn:schemas-microsoft-com:office:office"),
        ("wps", Word + "2010/wordprocessingShape"), ("wpg", Word + "2010/wordprocessingGroup"), ("wpc", Word + "2010/wordprocessingCanvas"),
        ("w14", Word + "2010/wordml"), ("wp14", Word + "2010/wordprocessingDrawing"), ("w15", Word + "2012/wordml"),
        ("a14", "http://schemas.microsoft.com/office/drawing/2010/main"), ("asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
        ("adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"));
}
