/** Small HTTP servers on the JDK's own. */
@NullMarked
package io.tierline.localstack.http;

import org.jspecify.annotations.NullMarked;
