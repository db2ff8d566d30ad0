using Publish.Model.Walking;

namespace Publish.Model.Json;

internal sealed partial class ModelWriter : IInlineVisitor<ModelWriter>
{
    public ModelWriter Visit(Text inline)
    {
        Open(Kinds.Text, inline);
        json.WriteString(Key.Value, inline.Value);
        json.Flag(Key.Literal, inline.IsLiteral);
        return Close();
    }

    public ModelWriter Visit(Styled inline)
    {
        Open(Kinds.Styled, inline);
        json.WriteString(Key.Kind, Spelling.Span[(int)inline.Kind]);
        Run(Key.Content, inline.Content);
        return Close();
    }

    public ModelWriter Visit(Code inline)
    {
        Open(Kinds.Code, inline);
        json.WriteString(Key.Value, inline.Value);
        return Close();
    }

    public ModelWriter Visit(LineBreak inline) => Open(Kinds.LineBreak, inline).Close();

    public ModelWriter Visit(Link inline)
    {
        Open(Kinds.Link, inline);
        json.WriteString(Key.Url, inline.Url);
        Run(Key.Content, inline.Content);
        return Close();
    }

    public ModelWriter Visit(CrossReference inline)
    {
        Open(Kinds.CrossReference, inline);
        json.WriteString(Key.Target, inline.Target);
        Run(Key.Content, inline.Content);
        json.WriteString(Key.Form, Spelling.Form[(int)inline.Form]);
        return Close();
    }

    public ModelWriter Visit(Note inline)
    {
        Open(Kinds.Note, inline);
        json.Number(Key.Number, inline.Number);
        Blocks(Key.Content, inline.Content);
        return Close();
    }

    public ModelWriter Visit(TermUse inline)
    {
        Open(Kinds.TermUse, inline);
        json.WriteString(Key.Entry, inline.Entry);
        Run(Key.Content, inline.Content);
        json.WriteString(Key.Call, Spelling.Call[(int)inline.Call]);
        json.Number(Key.Number, inline.Number);
        json.Flag(Key.ByHand, inline.ByHand);
        json.Number(Key.Ordinal, inline.Ordinal);
        json.Flag(Key.Abbreviated, inline.Abbreviated);
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
        json.WriteString(Key.Value, inline.Words);
        json.Text(Key.Author, inline.Author);
        return Close();
    }

    public ModelWriter Visit(SourcePage inline)
    {
        Open(Kinds.SourcePage, inline);
        json.WriteString(Key.Label, inline.Label);
        return Close();
    }

    private void Write(Image image)
    {
        json.WriteString(Key.Path, image.Path);
        if (image.Alternative is { } alternative) json.WriteString(Key.Alternative, alternative);
    }
}
