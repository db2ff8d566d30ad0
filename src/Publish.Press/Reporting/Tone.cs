namespace Publish.Press.Reporting;

/// <summary>What a stretch of output is, for screens that have colours.</summary>
public enum Tone { Text, Strong, Quiet, Error, Warning, Note, Path }

/// <summary>A stretch of a line.</summary>
public readonly record struct Piece(string Text, Tone Tone = Tone.Text)
{
    public static implicit operator Piece(string text) => new(text);
}
