namespace Publish.Mutation;

/// <summary>What is compiled into the mutated assembly: which fault is in, at first as the environment says, and, where that is watched, which places were passed.</summary>
internal static class Chooser
{
    public const string Choice = "PUBLISH_MUTANT";

    public static string Source => $$"""
        namespace PublishMutation
        {
            public static class Chosen
            {
                public static int Number = int.Parse(global::System.Environment.GetEnvironmentVariable("{{Choice}}") ?? "0", global::System.Globalization.CultureInfo.InvariantCulture);
                public static byte[]? Passed;

                public static bool Is(int number)
                {
                    var passed = Passed;
                    if (passed is not null) passed[number] = 1;
                    return number == Number;
                }
            }
        }
        """;
}
