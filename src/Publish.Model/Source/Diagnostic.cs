namespace Publish.Model.Source;

public enum Severity
{
    /// <summary>For information; nothing needs to be done.</summary>
    Note,

    /// <summary>The zine is made; <c>--strict</c> turns it into an error.</summary>
    Warning,

    /// <summary>Nothing is made.</summary>
    Error,
}

/// <summary>What is wrong, where, and what to do about it.</summary>
/// <param name="Code">"ZP" and three digits; stable, listed in the documentation.</param>
/// <param name="Span">Where; <see cref="SourceSpan.None"/> where no file is to blame.</param>
/// <param name="Message">One sentence without a full stop: what is wrong.</param>
/// <param name="Hint">What to do; null where the message says it all.</param>
/// <param name="Path">Names the file where the span cannot (a file that could not be read); else null.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourceSpan Span, string Message, string? Hint = null, string? Path = null)
{
    /// <summary>With <c>--strict</c> a warning is an error.</summary>
    public Diagnostic Stricter => Severity == Severity.Warning ? this with { Severity = Severity.Error } : this;
}
