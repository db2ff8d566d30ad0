using System.Text.Json;
using Publish.Model.Walking;

namespace Publish.Model.Json;

internal static partial class ModelReader
{
    private static Inline Inline(JsonElement json) => DeepStack.IsLow ? DeepStack.Continue(() => Inline(json)) : With(InlineOf(json), json);

    private static Inline InlineOf(JsonElement json) => json.Text(Key.Type) switch
    {
        Kinds.Text => new Text(json.Text(Key.Value)) { IsLiteral = json.Flag(Key.Literal) },
        Kinds.Styled => new Styled((SpanKind)json.Spelled(Key.Kind, Spelling.Span), Run(json, Key.Content)),
        Kinds.Code => new Code(json.Text(Key.Value)),
        Kinds.LineBreak => new LineBreak(),
        Kinds.Link => new Link(json.Text(Key.Url), Run(json, Key.Content)),
        Kinds.CrossReference => new CrossReference(
            json.Text(Key.Target), Run(json, Key.Content), (ReferenceForm)json.Spelled(Key.Form, Spelling.Form)),
        Kinds.Note => new Note(json.Number(Key.Number), Blocks(json, Key.Content)),
        Kinds.TermUse => new TermUse(
            json.Text(Key.Entry), Run(json, Key.Content), (TermCall)json.Spelled(Key.Call, Spelling.Call), json.Number(Key.Number), json.Flag(Key.ByHand))
        {
            Ordinal = json.Number(Key.Ordinal),
            Abbreviated = json.Flag(Key.Abbreviated),
        },
        Kinds.Image => new Image(json.Text(Key.Path), json.OptionalText(Key.Alternative)),
        Kinds.Comment => new Comment(json.Text(Key.Value), json.Text(Key.Author)),
        Kinds.SourcePage => new SourcePage(json.Text(Key.Label)),
        var type => throw new FormatException($"\"{type}\" is no kind of inline"),
    };
}
