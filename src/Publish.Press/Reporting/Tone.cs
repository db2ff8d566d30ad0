namespace Publish.Press.Reporting;

/// <summary>What a stretch of output is, for screens that have colours.</summary>
internal enum Tone { Text, Strong, Quiet, Error, Warning, Note, Path }

internal readonly record struct Piece(string Text, Tone Tone = Tone.Text)
{
    public static implicit operator Piece(string text) => new(text);
}
