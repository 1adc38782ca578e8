package io.tierline.policy.loader;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.CustomerInformation;
import io.tierline.policy.DeclinableChange;
import io.tierline.policy.FulfilmentTerm;
import io.tierline.policy.ServiceOffering;
import io.tierline.policy.ServiceRequest;
import io.tierline.policy.TimeSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is offered beside the handling of tickets; the schema has checked every word. */
record ReadingOffering(PolicyNode file, Set<String> plans) {

    private static final String NO_ADDRESS = "is no web address: write for instance https://status.example.com";

    ServiceOffering offering() {
        return new ServiceOffering(
                new ReadingReviews(file.at("reviews"), plans).all(),
                requests(),
                file.find("information").map(ReadingOffering::information).orElse(CustomerInformation.NONE));
    }

    private static CustomerInformation information(PolicyNode node) {
        URI dashboard = node.find("status-dashboard")
                .flatMap(address -> address.parsed(text -> Optional.of(webAddress(text)), Optional.empty()))
                .orElse(null);
        boolean recorded = node.at("phone-calls").text().equals("recorded");
        return new CustomerInformation(dashboard, recorded, node.at("facts").text());
    }

    private static URI webAddress(String text) {
        try {
            URI address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(NO_ADDRESS, wrong);
        }
        throw new IllegalArgumentException(NO_ADDRESS);
    }

    private List<ServiceRequest> requests() {
        return file.at("service-requests").entries().entrySet().stream()
                .map(request -> request(request.getKey(), request.getValue()))
                .toList();
    }

    private ServiceRequest request(String name, PolicyNode node) {
        return new ServiceRequest(
                name,
                node.at("title").text(),
                References.plans(node, plans),
                leadTimes(node.at("lead-times")),
                node.words("terms", FulfilmentTerm::of),
                node.words("may-decline", DeclinableChange::of),
                node.at("facts").text());
    }

    private static Map<ChangeSize, TimeSpan.BusinessDays> leadTimes(PolicyNode node) {
        Map<ChangeSize, TimeSpan.BusinessDays> times = new EnumMap<>(ChangeSize.class);
        for (ChangeSize size : ChangeSize.values()) {
            node.find(size.word())
                    .ifPresent(time -> times.put(
                            size, time.parsed(text -> TimeSpans.businessDays(atLeast(text)), TimeSpans.A_DAY)));
        }
        return times;
    }

    /** A lead time is a least time, and files say so. */
    private static String atLeast(String text) {
        String start = "at least ";
        if (!text.startsWith(start)) {
            throw new IllegalArgumentException("is no lead time: write for instance at least 3 business days");
        }
        return text.substring(start.length());
    }
}
