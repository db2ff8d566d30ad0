using Publish.Model.Walking;
using UglyToad.PdfPig;

namespace Publish.Pdf.Import.Opening;

/// <summary>A PDF that is open for reading, within its budget.</summary>
/// <param name="Filters">What all its streams are to be unpacked with.</param>
internal sealed record OpenPdf(PdfDocument Document, MeteredFilters Filters, ReadingBudget Budget) : IDisposable
{
    public void Dispose() => Document.Dispose();
}

/// <summary>The one way in which PDFs of others are opened.</summary>
internal static class PdfDoor
{
    /// <param name="password">Null where none is known.</param>
    /// <exception cref="BudgetSpentException">It asks for more work than any file may make.</exception>
    /// <exception cref="UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException">It wants another password.</exception>
    /// <exception cref="Exception">It is damaged, in one of many ways.</exception>
    public static OpenPdf Open(byte[] data, string? password)
    {
        var budget = new ReadingBudget(data.Length);
        if (DeclaredSizes.Excess(data) is { } excess) throw budget.Spend(excess);
        var filters = new MeteredFilters(budget);
        var options = new ParsingOptions { Passwords = password is null ? [] : [password], UseLenientParsing = true, FilterProvider = filters };
        return Within(budget, () => new OpenPdf(PdfDocument.Open(new MeteredStream(data, budget), options), filters, budget));
    }

    /// <summary>Does a part of the reading on a stack that is the same on every machine. What goes too deep or asks for more memory than there is counts as spent.</summary>
    /// <exception cref="BudgetSpentException">The file asks for more than it may.</exception>
    public static T Within<T>(ReadingBudget budget, Func<T> work)
    {
        try
        {
            var result = DeepStack.Continue(work);
            return budget.Spent is { } why ? throw new BudgetSpentException(why) : result;
        }
        catch (InsufficientExecutionStackException)
        {
            throw budget.Spend("its parts stand too deep in each other, or in themselves");
        }
        catch (OutOfMemoryException)
        {
            throw budget.Spend("it asks for more memory than there is");
        }
        catch (Exception) when (budget.Spent is not null)
        {
            // What the reader makes of being stopped.
            throw new BudgetSpentException(budget.Spent);
        }
    }
}
