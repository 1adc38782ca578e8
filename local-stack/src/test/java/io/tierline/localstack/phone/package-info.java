@NullMarked
package io.tierline.localstack.phone;

import org.jspecify.annotations.NullMarked;
