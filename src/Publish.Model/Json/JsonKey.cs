namespace Publish.Model.Json;

/// <summary>The vocabulary of the model file.</summary>
internal static class JsonKey
{
    public static ReadOnlySpan<byte> Version => "version"u8;
    public static ReadOnlySpan<byte> Metadata => "metadata"u8;
    public static ReadOnlySpan<byte> Settings => "settings"u8;
    public static ReadOnlySpan<byte> Sources => "sources"u8;
    public static ReadOnlySpan<byte> Body => "body"u8;
    public static ReadOnlySpan<byte> Glossary => "glossary"u8;

    public static ReadOnlySpan<byte> Type => "type"u8;
    public static ReadOnlySpan<byte> At => "at"u8;
    public static ReadOnlySpan<byte> Id => "id"u8;
    public static ReadOnlySpan<byte> Classes => "classes"u8;
    public static ReadOnlySpan<byte> Language => "language"u8;
    public static ReadOnlySpan<byte> Attributes => "attributes"u8;
    public static ReadOnlySpan<byte> Name => "key"u8;
    public static ReadOnlySpan<byte> Value => "value"u8;
    public static ReadOnlySpan<byte> Literal => "literal"u8;

    public static ReadOnlySpan<byte> Place => "place"u8;
    public static ReadOnlySpan<byte> Level => "level"u8;
    public static ReadOnlySpan<byte> Heading => "heading"u8;
    public static ReadOnlySpan<byte> Blocks => "blocks"u8;
    public static ReadOnlySpan<byte> Subsections => "subsections"u8;
    public static ReadOnlySpan<byte> Content => "content"u8;
    public static ReadOnlySpan<byte> Attribution => "attribution"u8;
    public static ReadOnlySpan<byte> Stanzas => "stanzas"u8;
    public static ReadOnlySpan<byte> Lines => "lines"u8;
    public static ReadOnlySpan<byte> Indent => "indent"u8;
    public static ReadOnlySpan<byte> Kind => "kind"u8;
    public static ReadOnlySpan<byte> Start => "start"u8;
    public static ReadOnlySpan<byte> Tight => "tight"u8;
    public static ReadOnlySpan<byte> Delimiter => "delimiter"u8;
    public static ReadOnlySpan<byte> Box => "box"u8;
    public static ReadOnlySpan<byte> Items => "items"u8;
    public static ReadOnlySpan<byte> Terms => "terms"u8;
    public static ReadOnlySpan<byte> Descriptions => "descriptions"u8;
    public static ReadOnlySpan<byte> Columns => "columns"u8;
    public static ReadOnlySpan<byte> Head => "head"u8;
    public static ReadOnlySpan<byte> Rows => "rows"u8;
    public static ReadOnlySpan<byte> Cells => "cells"u8;
    public static ReadOnlySpan<byte> ColumnSpan => "columnSpan"u8;
    public static ReadOnlySpan<byte> RowSpan => "rowSpan"u8;
    public static ReadOnlySpan<byte> Caption => "caption"u8;
    public static ReadOnlySpan<byte> Picture => "picture"u8;
    public static ReadOnlySpan<byte> Placement => "placement"u8;
    public static ReadOnlySpan<byte> CaptionPlace => "captionPlace"u8;
    public static ReadOnlySpan<byte> Spot => "spot"u8;
    public static ReadOnlySpan<byte> Width => "width"u8;
    public static ReadOnlySpan<byte> Height => "height"u8;
    public static ReadOnlySpan<byte> Treatment => "treatment"u8;
    public static ReadOnlySpan<byte> Side => "side"u8;
    public static ReadOnlySpan<byte> Across => "across"u8;
    public static ReadOnlySpan<byte> Tiers => "tiers"u8;
    public static ReadOnlySpan<byte> Syntax => "syntax"u8;

    public static ReadOnlySpan<byte> Url => "url"u8;
    public static ReadOnlySpan<byte> Target => "target"u8;
    public static ReadOnlySpan<byte> Targets => "targets"u8;
    public static ReadOnlySpan<byte> Form => "form"u8;
    public static ReadOnlySpan<byte> Number => "number"u8;
    public static ReadOnlySpan<byte> Entry => "entry"u8;
    public static ReadOnlySpan<byte> Call => "call"u8;
    public static ReadOnlySpan<byte> ByHand => "byHand"u8;
    public static ReadOnlySpan<byte> Ordinal => "ordinal"u8;
    public static ReadOnlySpan<byte> Path => "path"u8;
    public static ReadOnlySpan<byte> Alternative => "alternative"u8;
    public static ReadOnlySpan<byte> Author => "author"u8;
    public static ReadOnlySpan<byte> Label => "label"u8;

    public static ReadOnlySpan<byte> Entries => "entries"u8;
    public static ReadOnlySpan<byte> Title => "title"u8;
    public static ReadOnlySpan<byte> Introduction => "introduction"u8;
    public static ReadOnlySpan<byte> Term => "term"u8;
    public static ReadOnlySpan<byte> Aliases => "aliases"u8;
    public static ReadOnlySpan<byte> Short => "short"u8;
    public static ReadOnlySpan<byte> Definition => "definition"u8;
    public static ReadOnlySpan<byte> CaseExact => "caseExact"u8;
    public static ReadOnlySpan<byte> SeeAlso => "seeAlso"u8;
    public static ReadOnlySpan<byte> PrintNote => "printNote"u8;
    public static ReadOnlySpan<byte> Abbreviation => "abbreviation"u8;
    public static ReadOnlySpan<byte> Abbreviated => "abbreviated"u8;
    public static ReadOnlySpan<byte> Shared => "shared"u8;
    public static ReadOnlySpan<byte> Uses => "uses"u8;
}
