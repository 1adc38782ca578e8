package io.tierline.intake.customer.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.customer.application.ReadingCustomers;
import io.tierline.intake.customer.application.SavedCustomer;
import io.tierline.intake.customer.application.SavingCustomer;
import io.tierline.intake.customer.model.Customer;
import io.tierline.intake.request.adapter.rest.Cursor;
import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.Page;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.Precondition;
import io.tierline.kit.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /v1/customers}. */
@Path("/v1/customers")
@Tag(name = "Customers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
public class CustomersResource {
    private static final String ID = "[a-z0-9][a-z0-9._-]{0,99}";
    private static final String ID_MESSAGE =
            "must be 1 to 100 small letters, digits, dots, hyphens or underscores, not beginning with a sign";

    private final Responding responding;
    private final ReadingCustomers reading;
    private final SavingCustomer saving;

    /** For the current request. */
    public CustomersResource(Responding responding, ReadingCustomers reading, SavingCustomer saving) {
        this.responding = responding;
        this.reading = reading;
        this.saving = saving;
    }

    /** The customers that the caller may see, in the order of their ids. */
    @GET
    @Operation(summary = "List customers")
    public Uni<Page<CustomerDocument>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Limits.PAGE, message = Limits.PAGE_MESSAGE)
                    String limit) {
        String after = Cursor.read(cursor, CustomersResource::id).orElse("");
        int most = Integer.parseInt(limit);
        return reading.list(responding.caller(), after, most + 1)
                .map(Responding::orProblem)
                .map(found ->
                        Cursor.page(found.stream().map(CustomerDocument::of).toList(), most, CustomerDocument::id));
    }

    /** One customer. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read a customer")
    public Uni<Response> one(@PathParam("id") String id) {
        return reading.one(responding.caller(), id)
                .map(Responding::orProblem)
                .map(customer -> Response.ok(CustomerDocument.of(customer))
                        .tag(new EntityTag(Long.toString(customer.version())))
                        .build());
    }

    /** Writes a customer: all of it. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Write a customer",
            description = "Creates it (201) or makes its next version (200), and publishes it to the other services.")
    public Uni<Response> save(
            @PathParam("id") @Pattern(regexp = ID, message = ID_MESSAGE) String id,
            @NotNull @Valid CustomerRequest request) {
        Precondition precondition = responding.precondition();
        Customer customer = request.toCustomer(id);
        return responding.once(
                request,
                asking -> saving.save(asking.tenant(), customer, precondition).map(result -> result.map(this::saved)));
    }

    private static String id(String text) {
        if (!text.matches(ID)) {
            throw new IllegalArgumentException("no customer's id");
        }
        return text;
    }

    private Answer saved(SavedCustomer saved) {
        Customer customer = saved.customer();
        String location = saved.created() ? "/v1/customers/" + customer.id() : null;
        return responding.answer(
                saved.created() ? 201 : 200, location, customer.version(), CustomerDocument.of(customer));
    }
}
