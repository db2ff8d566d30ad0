namespace Publish.Model.Source;

/// <summary>Collects diagnostics, so that all are reported at once. Safe to use from several threads.</summary>
/// <remarks>Each room adds its own factory methods, one a diagnostic, as extension methods in a file named <c>…Diagnostics.cs</c>.
/// Codes: ZP0xx manuscript and metadata, ZP1xx Markdown, ZP2xx plain text, ZP3xx glossary and references, ZP4xx pictures and fonts,
/// ZP5xx themes and typesetting, ZP6xx imposition and print, ZP7xx PDF, ZP8xx EPUB and HTML, ZP9xx command and output.</remarks>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];
    private readonly Lock gate = new();

    /// <summary>What becomes of a diagnostic before it is kept: a draft takes less for an error. Null to keep each as it is.</summary>
    public Func<Diagnostic, Diagnostic>? Judged { get; init; }

    /// <summary>Nothing was said.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (gate) return items.Count == 0;
        }
    }

    public bool HasErrors
    {
        get
        {
            lock (gate) return items.Exists(d => d.Severity == Severity.Error);
        }
    }

    /// <summary>Whether something was said under a code.</summary>
    public bool Has(string code)
    {
        lock (gate) return items.Exists(d => d.Code == code);
    }

    /// <summary>A copy, in the order of files and offsets, the ones without a place first.</summary>
    public Seq<Diagnostic> Sorted()
    {
        var ranked = new List<Ranked>();
        lock (gate)
        {
            foreach (var item in items)
                ranked.Add(new(item, ranked.Count));
        }
        ranked.Sort();
        var seen = new HashSet<Diagnostic>();
        var sorted = new List<Diagnostic>();
        foreach (var item in ranked)
            if (seen.Add(item.Diagnostic)) sorted.Add(item.Diagnostic);
        return Seq.Of(sorted);
    }

    public void Add(Diagnostic diagnostic)
    {
        diagnostic = SafeWords.In(diagnostic);
        if (Judged is not null) diagnostic = Judged(diagnostic);
        lock (gate) items.Add(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    public void Error(string code, SourceSpan span, string message, string? hint = null, string? path = null) =>
        Add(new(code, Severity.Error, span, message, hint, path));

    public void Warning(string code, SourceSpan span, string message, string? hint = null, string? path = null) =>
        Add(new(code, Severity.Warning, span, message, hint, path));

    public void Note(string code, SourceSpan span, string message, string? hint = null, string? path = null) =>
        Add(new(code, Severity.Note, span, message, hint, path));

    /// <param name="Order">In which it came.</param>
    private sealed record Ranked(Diagnostic Diagnostic, int Order) : IComparable<Ranked>
    {
        public int CompareTo(Ranked? other)
        {
            if (other is null) return 1;
            var (a, b) = (Diagnostic, other.Diagnostic);
            if (a.Span.File != b.Span.File) return a.Span.File - b.Span.File;
            if (a.Span.Start != b.Span.Start) return a.Span.Start - b.Span.Start;
            var byCode = string.CompareOrdinal(a.Code, b.Code);
            return byCode != 0 ? byCode : Order - other.Order;
        }
    }
}
