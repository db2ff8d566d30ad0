using Publish.Model.Walking;

namespace Publish.Model.Json;

internal sealed partial class ModelWriter : IInlineVisitor<ModelWriter>
{
    public ModelWriter Visit(Text inline)
    {
        Open(Kinds.Text, inline);
        json.WriteString(JsonKey.Value, inline.Value);
        json.Flag(JsonKey.Literal, inline.IsLiteral);
        return Close();
    }

    public ModelWriter Visit(Styled inline)
    {
        Open(Kinds.Styled, inline);
        json.WriteString(JsonKey.Kind, Spelling.Span[(int)inline.Kind]);
        Run(JsonKey.Content, inline.Content);
        return Close();
    }

    public ModelWriter Visit(Code inline)
    {
        Open(Kinds.Code, inline);
        json.WriteString(JsonKey.Value, inline.Value);
        return Close();
    }

    public ModelWriter Visit(LineBreak inline) => Open(Kinds.LineBreak, inline).Close();

    public ModelWriter Visit(Link inline)
    {
        Open(Kinds.Link, inline);
        json.WriteString(JsonKey.Url, inline.Url);
        Run(JsonKey.Content, inline.Content);
        return Close();
    }

    public ModelWriter Visit(CrossReference inline)
    {
        Open(Kinds.CrossReference, inline);
        json.WriteString(JsonKey.Target, inline.Target);
        Run(JsonKey.Content, inline.Content);
        json.WriteString(JsonKey.Form, Spelling.Form[(int)inline.Form]);
        return Close();
    }

    public ModelWriter Visit(Note inline)
    {
        Open(Kinds.Note, inline);
        json.Number(JsonKey.Number, inline.Number);
        Blocks(JsonKey.Content, inline.Content);
        return Close();
    }

    public ModelWriter Visit(TermUse inline)
    {
        Open(Kinds.TermUse, inline);
        json.WriteString(JsonKey.Entry, inline.Entry);
        Run(JsonKey.Content, inline.Content);
        json.WriteString(JsonKey.Call, Spelling.Call[(int)inline.Call]);
        json.Number(JsonKey.Number, inline.Number);
        json.Flag(JsonKey.ByHand, inline.ByHand);
        json.Number(JsonKey.Ordinal, inline.Ordinal);
        json.Flag(JsonKey.Abbreviated, inline.Abbreviated);
        return Close();
    }

    public ModelWriter Visit(Image inline)
    {
        Open(Kinds.Image, inline);
        Write(inline);
        return Close();
    }

    public ModelWriter Visit(Comment inline)
    {
        Open(Kinds.Comment, inline);
        json.WriteString(JsonKey.Value, inline.Words);
        json.Text(JsonKey.Author, inline.Author);
        return Close();
    }

    public ModelWriter Visit(Locators inline)
    {
        Open(Kinds.Locators, inline);
        json.Texts(JsonKey.Targets, inline.Targets);
        return Close();
    }

    public ModelWriter Visit(SourcePage inline)
    {
        Open(Kinds.SourcePage, inline);
        json.WriteString(JsonKey.Label, inline.Label);
        return Close();
    }

    private void Write(Image image)
    {
        json.WriteString(JsonKey.Path, image.Path);
        if (image.Alternative is { } alternative) json.WriteString(JsonKey.Alternative, alternative);
    }
}
