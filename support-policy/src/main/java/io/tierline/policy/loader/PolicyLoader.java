package io.tierline.policy.loader;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.policy.ClockRules;
import io.tierline.policy.NotificationRules;
import io.tierline.policy.Organisation;
import io.tierline.policy.Plan;
import io.tierline.policy.PolicyIdentity;
import io.tierline.policy.ServiceOffering;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads policy files: first their form is checked against the JSON Schema, then their sense. */
public final class PolicyLoader {

    private PolicyLoader() {}

    /**
     * The policy that a file holds. Loading {@link SupportPolicy#text()} again gives the same policy and version.
     *
     * @param fileName how problems name the file
     * @param yaml what it holds
     * @throws InvalidPolicyException with file, line and reason of everything that is wrong
     */
    public static SupportPolicy load(String fileName, String yaml) {
        var problems = new PolicyProblems(fileName);
        JsonNode tree = PolicyTree.read(yaml, problems);
        PolicySchema.check(tree, problems);
        problems.throwIfAny();
        return policy(new PolicyNode(problems, "", tree), problems);
    }

    private static SupportPolicy policy(PolicyNode file, PolicyProblems problems) {
        Organisation organisation = new ReadingOrganisation(file).organisation();
        var reading = new ReadingPlans(file);
        List<Severity> severities = reading.severities();
        Map<String, Plan> plans = reading.plans(severities);
        List<String> names = severities.stream().map(Severity::name).toList();
        Set<String> calendars = organisation.calendars().names();
        ClockRules clocks = new ReadingClocks(file.at("clocks"), calendars, names).rules();
        TriageRules triage =
                new ReadingTriage(file.at("triage"), TriageNames.of(names, plans.keySet(), organisation)).rules();
        NotificationRules notifications = new ReadingNotifications(file.at("notifications"), calendars).rules();
        ServiceOffering offering = new ReadingOffering(file, plans.keySet()).offering();
        problems.throwIfAny();
        return new SupportPolicy(
                identity(file), organisation, severities, plans, clocks, triage, notifications, offering);
    }

    private static PolicyIdentity identity(PolicyNode file) {
        String text = PolicyTree.canonical(file.node());
        return new PolicyIdentity(file.at("policy").text(), file.at("title").text(), sha256(text), text);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
