namespace Publish.Model.Json;

/// <summary>What the model file calls each kind of block and inline.</summary>
internal static class Kinds
{
    public const string Paragraph = "paragraph";
    public const string Subheading = "subheading";
    public const string Quotation = "quotation";
    public const string Epigraph = "epigraph";
    public const string Verse = "verse";
    public const string List = "list";
    public const string DefinitionList = "definitionList";
    public const string Table = "table";
    public const string Figure = "figure";
    public const string SceneBreak = "sceneBreak";
    public const string PageBreak = "pageBreak";
    public const string Preformatted = "preformatted";
    public const string Division = "division";
    public const string GlossaryPlace = "glossaryPlace";

    public const string Text = "text";
    public const string Styled = "styled";
    public const string Code = "code";
    public const string LineBreak = "lineBreak";
    public const string Link = "link";
    public const string CrossReference = "crossReference";
    public const string Note = "note";
    public const string TermUse = "termUse";
    public const string Image = "image";
    public const string Comment = "comment";
    public const string SourcePage = "sourcePage";
    public const string Locators = "locators";

    public const string Scalar = "scalar";
    public const string Sequence = "sequence";
    public const string Mapping = "mapping";
}
