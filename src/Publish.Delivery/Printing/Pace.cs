namespace Publish.Delivery.Printing;

/// <summary>How a job is waited for.</summary>
/// <param name="Between">Two questions.</param>
/// <param name="Patience">Questions in a row to a printer that cannot go on, before waiting ends.</param>
/// <param name="Retries">Questions in a row without an answer, before the printer counts as gone.</param>
public sealed record Pace(TimeSpan Between, int Patience, int Retries)
{
    /// <summary>A question a second; five minutes for whoever fetches paper; ten seconds for a network to come back.</summary>
    public static Pace Usual { get; } = new(TimeSpan.FromSeconds(1), 300, 10);
}
