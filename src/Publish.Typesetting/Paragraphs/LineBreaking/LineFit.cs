namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>How well a line fills its measure.</summary>
internal enum Fitness : byte { Tight, Decent, Loose, VeryLoose }

/// <param name="Badness">0 is perfect, 100 stretched to its limit; <see cref="Overfull"/> where it does not fit.</param>
internal readonly record struct LineFit(int Badness, Fitness Fitness)
{
    public const int Overfull = int.MaxValue;

    /// <summary>Badness of a line that cannot be stretched to its measure in any decent way.</summary>
    public const int Worst = 1_000_000;

    public static LineFit TooLong { get; } = new(Overfull, Fitness.Tight);

    public static LineFit Perfect { get; } = new(0, Fitness.Decent);
}
