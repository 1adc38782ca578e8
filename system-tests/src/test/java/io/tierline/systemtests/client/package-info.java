/** Clients of the product's interfaces, as a customer, an agent, an on-call person or an operator would have them. */
@NullMarked
package io.tierline.systemtests.client;

import org.jspecify.annotations.NullMarked;
