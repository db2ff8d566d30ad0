using System.Text.Json;
using Publish.Model.Walking;

namespace Publish.Model.Json;

internal static partial class ModelReader
{
    private static Inline Inline(JsonElement json) => DeepStack.IsLow ? DeepStack.Continue(() => Inline(json)) : With(InlineOf(json), json);

    private static Inline InlineOf(JsonElement json) => json.Text(JsonKey.Type) switch
    {
        Kinds.Text => new Text(json.Text(JsonKey.Value)) { IsLiteral = json.Flag(JsonKey.Literal) },
        Kinds.Styled => new Styled((SpanKind)json.Spelled(JsonKey.Kind, Spelling.Span), Run(json, JsonKey.Content)),
        Kinds.Code => new Code(json.Text(JsonKey.Value)),
        Kinds.LineBreak => new LineBreak(),
        Kinds.Link => new Link(json.Text(JsonKey.Url), Run(json, JsonKey.Content)),
        Kinds.CrossReference => new CrossReference(
            json.Text(JsonKey.Target), Run(json, JsonKey.Content), (ReferenceForm)json.Spelled(JsonKey.Form, Spelling.Form)),
        Kinds.Note => new Note(json.Number(JsonKey.Number), Blocks(json, JsonKey.Content)),
        Kinds.TermUse => new TermUse(
            json.Text(JsonKey.Entry), Run(json, JsonKey.Content), (TermCall)json.Spelled(JsonKey.Call, Spelling.Call), json.Number(JsonKey.Number), json.Flag(JsonKey.ByHand))
        {
            Ordinal = json.Number(JsonKey.Ordinal),
            Abbreviated = json.Flag(JsonKey.Abbreviated),
        },
        Kinds.Image => new Image(json.Text(JsonKey.Path), json.OptionalText(JsonKey.Alternative)),
        Kinds.Comment => new Comment(json.Text(JsonKey.Value), json.Text(JsonKey.Author)),
        Kinds.Locators => new Locators(json.Texts(JsonKey.Targets)),
        Kinds.SourcePage => new SourcePage(json.Text(JsonKey.Label)),
        var type => throw new FormatException($"\"{type}\" is no kind of inline"),
    };
}
