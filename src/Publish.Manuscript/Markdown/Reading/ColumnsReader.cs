using System.Globalization;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Text in columns: <c>::: columns</c>, <c>::: columns {count=3 .rule}</c>; <c>{.across}</c> on what goes across them.</summary>
internal static class ColumnsReader
{
    public const string Columns = "columns", Count = "count";

    public static Division Read(DivBlock div, TypedAttributes? typed, BlockReader reader)
    {
        var span = reader.Reading.Span(div);
        var count = Division.FewestColumns;
        var key = typed.Value(Count) is null ? Columns : Count;
        if (typed.Value(key) is { } said)
        {
            var isNumber = int.TryParse(said.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
            count = isNumber ? Math.Clamp(number, Division.FewestColumns, Division.MostColumns) : count;
            if (!isNumber || count != number) reader.Reading.Diagnostics.NoColumnCount(AttributeReader.Place(typed!, key + "=", span, reader.Reading), said, count);
        }

        var content = BlockReader.Nested(new BlockReader(reader.Reading with { InColumns = true }).ReadFlow([.. div]));
        return new Division(DivisionKind.Columns, content) { Columns = count, Span = span, Attributes = Known(typed, AttributeReader.Read(typed, span, reader.Reading, Braces.Columns)) };
    }

    /// <summary>The key that says it again.</summary>
    public static Seq<Model.Attribute> Write(Division columns) => [new(Count, columns.Columns.ToString(CultureInfo.InvariantCulture))];

    private static Attributes Known(TypedAttributes? typed, Attributes read) => typed.Has(Division.RuledColumns) ? read with { Classes = read.Classes.Add(Division.RuledColumns) } : read;
}
